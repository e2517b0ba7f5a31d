// How the findings of a check stand to the labels. A finding is right when it overlaps a label of its
// rule; each label counts once. Findings of other rules than the labelled ones count on clean rows alone.
import type { Finding } from '../../core/check/index.ts'
import type { CheckRow } from './check-rows.ts'

const LABELLED_RULES: readonly string[] = [
  'department-name',
  'quotation',
  'theme-year',
  'issuers',
  'document',
  'marks',
]

interface RuleFigures {
  labelled: number
  found: number
  right: number
}

export interface CheckFigures {
  precision: number
  recall: number
  suggestionAccuracy: number
  falseAlarmsPer10kChars: number
  certainFalseAlarmsPer100kChars: number
  byRule: Record<string, RuleFigures>
  msPer10kChars: number
}

export interface CheckMiss {
  row: CheckRow
  kind: 'missed' | 'false alarm' | 'clean row alarm' | 'suggestion'
  rule: string
  written: string
  wanted?: readonly string[]
  given?: string
  detail?: string
}

type Label = CheckRow['findings'][number]

interface RowScore {
  misses: CheckMiss[]
  byRule: Map<string, RuleFigures>
  suggestions: { judged: number; right: number }
  alarms: { all: number; certain: number }
}

export function measureCheck(
  rows: readonly CheckRow[],
  checkText: (text: string) => readonly Finding[],
): { figures: CheckFigures; misses: CheckMiss[] } {
  const before = performance.now()
  const checked = rows.map((row) => ({ row, findings: checkText(row.text) }))
  const milliseconds = performance.now() - before
  const scores = checked.map(({ row, findings }) => scoreRow(row, findings))
  const clean = rows.filter(({ findings }) => findings.length === 0)
  const cleanLength = lengthOf(clean)
  const byRule = sumByRule(scores)
  const total = [...byRule.values()].reduce(addFigures, {
    labelled: 0,
    found: 0,
    right: 0,
  })
  const sum = (pick: (score: RowScore) => number): number =>
    scores.reduce((all, score) => all + pick(score), 0)
  return {
    figures: {
      precision: share(total.right, total.found),
      recall: share(total.right, total.labelled),
      suggestionAccuracy: share(
        sum(({ suggestions }) => suggestions.right),
        sum(({ suggestions }) => suggestions.judged),
      ),
      falseAlarmsPer10kChars: per(
        sum(({ alarms }) => alarms.all),
        cleanLength,
        10_000,
      ),
      certainFalseAlarmsPer100kChars: per(
        sum(({ alarms }) => alarms.certain),
        cleanLength,
        100_000,
      ),
      byRule: Object.fromEntries(byRule),
      msPer10kChars: per(milliseconds, lengthOf(rows), 10_000),
    },
    misses: scores.flatMap(({ misses }) => misses),
  }
}

const lengthOf = (rows: readonly CheckRow[]): number =>
  rows.reduce((sum, { text }) => sum + text.length, 0)
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)
const per = (count: number, length: number, unit: number): number =>
  length === 0 ? 0 : (count / length) * unit

function addFigures(a: RuleFigures, b: RuleFigures): RuleFigures {
  return {
    labelled: a.labelled + b.labelled,
    found: a.found + b.found,
    right: a.right + b.right,
  }
}

function sumByRule(scores: readonly RowScore[]): Map<string, RuleFigures> {
  const none = { labelled: 0, found: 0, right: 0 }
  const all = new Map(LABELLED_RULES.map((rule) => [rule, none]))
  for (const { byRule } of scores)
    for (const [rule, figures] of byRule)
      all.set(rule, addFigures(all.get(rule) ?? none, figures))
  return all
}

const overlaps = (a: Spanned, b: Spanned): boolean => a.start < b.end && b.start < a.end
interface Spanned {
  start: number
  end: number
}

function scoreRow(row: CheckRow, all: readonly Finding[]): RowScore {
  const findings = all.filter(
    (finding) =>
      !row.tolerated.some((place) => overlaps(place, finding)) ||
      row.findings.some((label) => overlaps(label, finding)),
  )
  const score: RowScore = {
    misses: [],
    byRule: new Map(),
    suggestions: { judged: 0, right: 0 },
    alarms: { all: 0, certain: 0 },
  }
  if (row.findings.length === 0) scoreCleanRow(row, findings, score)
  const open = [...row.findings]
  for (const finding of findings) {
    if (!LABELLED_RULES.includes(finding.rule)) continue
    const at = open.findIndex(
      (label) => label.rule === finding.rule && overlaps(label, finding),
    )
    const [label] = at === -1 ? [] : open.splice(at, 1)
    count(score, finding.rule, { labelled: 0, found: 1, right: label ? 1 : 0 })
    if (label) scoreSuggestion(row, label, finding, score)
    else if (row.findings.length > 0)
      score.misses.push({
        ...missOf(row, 'false alarm', finding),
        detail: detailOf(finding),
      })
  }
  for (const label of row.findings)
    count(score, label.rule, { labelled: 1, found: 0, right: 0 })
  for (const label of open) score.misses.push(missOf(row, 'missed', label))
  return score
}

function scoreCleanRow(
  row: CheckRow,
  findings: readonly Finding[],
  score: RowScore,
): void {
  for (const finding of findings) {
    score.alarms.all++
    if (finding.severity === 'certain') score.alarms.certain++
    const detail = detailOf(finding)
    score.misses.push({ ...missOf(row, 'clean row alarm', finding), detail })
  }
}

function scoreSuggestion(
  row: CheckRow,
  label: Label,
  finding: Finding,
  score: RowScore,
): void {
  if (label.suggestion === null) return
  const [first] = finding.suggestions
  const applied = (place: Spanned, replacement: string): string =>
    row.text.slice(0, place.start) + replacement + row.text.slice(place.end)
  const wanted = label.suggestion.map((one) => applied(label, one))
  const isRight = first !== undefined && wanted.includes(applied(finding, first))
  score.suggestions.judged++
  if (isRight) score.suggestions.right++
  else
    score.misses.push({
      ...missOf(row, 'suggestion', finding),
      wanted: label.suggestion,
      given: first ?? '(none)',
    })
}

function count(score: RowScore, rule: string, figures: RuleFigures): void {
  const none = { labelled: 0, found: 0, right: 0 }
  score.byRule.set(rule, addFigures(score.byRule.get(rule) ?? none, figures))
}

function missOf(
  row: CheckRow,
  kind: CheckMiss['kind'],
  place: Spanned & { rule: string },
): CheckMiss {
  return { row, kind, rule: place.rule, written: row.text.slice(place.start, place.end) }
}

const detailOf = ({ severity, message }: Finding): string =>
  `${severity} ${message.id} ${JSON.stringify(message.values)}`
