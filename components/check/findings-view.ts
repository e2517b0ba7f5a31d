// What the screen of findings shows, derived from what it knows: pure functions of the model.
import type { RuleId } from '../../core/check/index.ts'
import type { PlacedFinding } from '../../core/findings/blocks.ts'
import type { FindingsModel } from './findings-model.ts'

type Shown = Pick<FindingsModel, 'findings' | 'severity' | 'rule'>

/** Those that the filters let through: errors first, then advice, each in the order of the text. */
export function shownFindings({ findings, severity, rule }: Shown): PlacedFinding[] {
  const chosen = findings.filter(
    ({ finding }) =>
      (severity === 'all' || finding.severity === severity) &&
      (rule === 'all' || finding.rule === rule),
  )
  return [...ofSeverity(chosen, 'certain'), ...ofSeverity(chosen, 'advice')]
}

export const ofSeverity = (
  findings: readonly PlacedFinding[],
  severity: 'certain' | 'advice',
): PlacedFinding[] => findings.filter(({ finding }) => finding.severity === severity)

/** The rules that found something, with how much, the most first. */
export function rulesFound(
  findings: readonly PlacedFinding[],
): { rule: RuleId; count: number }[] {
  const counts = new Map<RuleId, number>()
  for (const { finding } of findings)
    counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1)
  return [...counts]
    .map(([rule, count]) => ({ rule, count }))
    .sort((a, b) => b.count - a.count)
}

export function currentFinding(model: FindingsModel): PlacedFinding | null {
  return shownFindings(model).find(({ key }) => key === model.current) ?? null
}

/** Whether the page can be written at the place of the finding. */
export const isWritable = ({ place, suggestions }: PlacedFinding): boolean =>
  place !== 'text' && suggestions.length > 0

/**
 * What “replace all of this rule” does: the findings of the rule that are shown and have one right
 * form, in places where the user writes, the last in the text first, so that no offset moves.
 */
export function replaceableOfRule(model: FindingsModel, rule: RuleId): PlacedFinding[] {
  return shownFindings(model)
    .filter((found) => found.finding.rule === rule && isWritable(found))
    .sort((a, b) => b.finding.start - a.finding.start)
}

/** Nothing is left to be shown, though there is something that filters hide. */
export const isFilteredAway = (model: FindingsModel): boolean =>
  model.findings.length > 0 && shownFindings(model).length === 0

/** Whether a check is at work, reading or checking. */
export const isRunning = ({ phase }: FindingsModel): boolean =>
  phase === 'reading' || phase === 'checking'
