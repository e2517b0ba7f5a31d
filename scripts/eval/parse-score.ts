// How right a parse is, field by field. White space is not compared; all other signs are.
import type { Doubt, Draft, DraftClause } from '../../core/parse/index.ts'
import type { NoticeLabel } from './notice-labels.ts'

export interface ParseFigures {
  figures: {
    /** Mean over the files: 1 or 0 for a value; for a list 2 × right in order / (expected + found). */
    fields: Record<keyof NoticeLabel, number>
    overall: number
    /** Fields that are filled though the text has none. */
    invented: number
    /** Fields that are filled with a wrong value, and without a doubt that would tell the user. */
    wrongUnmarked: number
  }
  misses: readonly Miss[]
}

interface Miss {
  name: string
  field: keyof NoticeLabel
  expected: string
  found: string
  /** What the draft says of its own field. */
  doubt: Doubt | null
  /** By which it was read, of items those of the wrong ones; null where nothing was read. */
  rule: string | null
}

const FIELDS = [
  'title',
  'issuers',
  'date',
  'documentNumber',
  'theme',
  'clauses',
  'attachments',
  'slogans',
] as const satisfies readonly (keyof NoticeLabel)[]

interface Measured {
  name: string
  label: NoticeLabel
  parsed: Draft
}

export function measureParse(files: readonly Measured[]): ParseFigures {
  const misses: Miss[] = []
  let invented = 0
  let wrongUnmarked = 0
  const fields = Object.fromEntries(
    FIELDS.map((field) => {
      const scores = files.map(({ name, label, parsed }) => {
        const expected = listOf(label[field])
        const found = listOf(labelFrom(parsed)[field])
        if (expected.length === 0 && found.length > 0) invented++
        const score = agreement(expected, found)
        if (score < 1) {
          const doubt = doubtOf(parsed, field)
          const isMarked =
            field === 'clauses' ? areMarked(parsed, expected) : doubt !== null
          if (found.length > 0 && !isMarked) wrongUnmarked++
          const rule =
            field === 'clauses' ? rulesOfWrong(parsed, expected) : parsed[field].rule
          misses.push({ name, field, doubt, rule, ...difference(expected, found) })
        }
        return score
      })
      return [field, mean(scores)]
    }),
  ) as Record<keyof NoticeLabel, number>
  return {
    figures: { fields, overall: mean(Object.values(fields)), invented, wrongUnmarked },
    misses,
  }
}

/** A draft in the shape of a label. */
export function labelFrom(draft: Draft): NoticeLabel {
  return {
    title: draft.title.value,
    issuers: draft.issuers.value,
    date: draft.date.value?.iso ?? null,
    documentNumber: draft.documentNumber.value?.value ?? null,
    theme: draft.theme.value,
    clauses: [...clausesOf(draft.sections)],
    attachments: draft.attachments.value.map(({ title }) => title),
    slogans: draft.slogans.value,
  }
}

/** Of items: which of the last paragraphs belong to them, else the first of their own. */
function doubtOf(draft: Draft, field: keyof NoticeLabel): Doubt | null {
  if (field !== 'clauses') return draft[field].doubt
  const own = [...allClauses(draft.sections)].find(({ doubt }) => doubt)?.doubt
  return draft.closing.doubt ?? own ?? null
}

/** Each item that is wrong has a doubt; that of the closing is one of the last item. */
function areMarked(draft: Draft, expected: readonly string[]): boolean {
  const clauses = numberedClauses(draft)
  const wrong = wrongClauses(draft, expected)
  const isDoubted = (clause: DraftClause): boolean =>
    (clause.doubt ?? null) !== null ||
    (clause === clauses.at(-1) && draft.closing.doubt !== null)
  return wrong.length > 0 && wrong.every(isDoubted)
}

const numberedClauses = (draft: Draft): DraftClause[] =>
  [...allClauses(draft.sections)].filter(({ number }) => number !== '')

const wrongClauses = (draft: Draft, expected: readonly string[]): DraftClause[] =>
  numberedClauses(draft).filter(
    ({ number, heading, text }) =>
      !expected.includes([number, heading, text ?? ''].map(solid).join('|')),
  )

/** Each rule once; null where no item is wrong in itself. */
function rulesOfWrong(draft: Draft, expected: readonly string[]): string | null {
  const rules = wrongClauses(draft, expected).flatMap(({ rule }) => rule ?? [])
  return rules.length === 0 ? null : [...new Set(rules)].join(', ')
}

function* allClauses(clauses: readonly DraftClause[]): Generator<DraftClause> {
  for (const clause of clauses) {
    yield clause
    yield* allClauses(clause.clauses)
  }
}

function* clausesOf(
  clauses: Draft['sections'],
): Generator<NoticeLabel['clauses'][number]> {
  for (const { number, heading, text } of allClauses(clauses)) {
    // Headings without a number are not labelled.
    if (number !== '') yield { number, heading, text: text ?? '' }
  }
}

/** Each value, or clause, as one string without white space. */
function listOf(value: NoticeLabel[keyof NoticeLabel]): string[] {
  if (value === null) return []
  if (typeof value === 'string') return [solid(value)]
  return value.map((item) =>
    typeof item === 'string'
      ? solid(item)
      : [item.number, item.heading, item.text].map(solid).join('|'),
  )
}

const solid = (text: string): string => text.replace(/\s/gu, '')

function agreement(expected: readonly string[], found: readonly string[]): number {
  if (expected.length + found.length === 0) return 1
  return (2 * inOrder(expected, found)) / (expected.length + found.length)
}

/** Length of the longest common subsequence. */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const item of a) {
    const next = [0]
    for (const [at, other] of b.entries()) {
      next.push(
        item === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0),
      )
    }
    row = next
  }
  return row.at(-1) ?? 0
}

function difference(expected: readonly string[], found: readonly string[]) {
  const only = (these: readonly string[], those: readonly string[]): string =>
    these.filter((item) => !those.includes(item)).join(' ¶ ') ||
    '(the same, in another order or number)'
  return {
    expected: expected.length === 0 ? '(none)' : only(expected, found),
    found: found.length === 0 ? '(none)' : only(found, expected),
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
