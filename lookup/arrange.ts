// The order in which matches are shown: by score, then what belongs together brought together.
import { foldText } from '../data/text/fold.ts'
import type { Match } from './types.ts'

/** @param matches best first */
export function arranged(matches: readonly Match[]): Match[] {
  return grouped(inReadingOrder(unexplained(matches)))
}

/**
 * Leaves out what is merely related by words that a better result accounts for: a clause that
 * also names the department which the selection names.
 */
function unexplained(matches: readonly Match[]): Match[] {
  return matches.filter(
    (match, at) =>
      match.confidence !== 'related' ||
      match.form.role === 'reference' ||
      !matches.slice(0, at).some((better) => accountsFor(better, match)),
  )
}

/** By the same stretch or a longer one. */
function accountsFor(better: Match, match: Match): boolean {
  return (
    better.confidence !== 'related' &&
    better.span[0] <= match.span[0] &&
    match.span[1] <= better.span[1]
  )
}

/**
 * Several wordings of a kind that all stand in the selection as they are come in its order (a
 * list of departments, the sentences of a page); together they keep the places that they had.
 */
function inReadingOrder(matches: readonly Match[]): Match[] {
  const verbatim = new Map<string, Match[]>()
  for (const match of matches) {
    if (match.confidence !== 'same') continue
    verbatim.set(match.entry.kind, [...(verbatim.get(match.entry.kind) ?? []), match])
  }
  for (const list of verbatim.values()) list.sort((a, b) => a.span[0] - b.span[0])
  return matches.map((match) =>
    match.confidence === 'same'
      ? (verbatim.get(match.entry.kind)?.shift() ?? match)
      : match,
  )
}

/** What a clause says besides (a set phrase, an activity) comes right after it, as part of it. */
function grouped(matches: readonly Match[]): Match[] {
  const clauses = matches
    .filter(({ entry }) => entry.kind === 'clause')
    .map((match) => ({ match, folded: foldText(match.entry.text) }))
  const order: Match[] = []
  const parts = new Map<Match, Match[]>()
  for (const match of matches) {
    const whole = clauses.find(
      (clause) =>
        isPart(match, clause.match) && clause.folded.includes(foldText(match.entry.text)),
    )?.match
    // Only under a clause that comes before it: a phrase that is all that was selected is first.
    if (!whole || !order.includes(whole)) order.push(match)
    else
      parts.set(whole, [
        ...(parts.get(whole) ?? []),
        { ...match, within: whole.entry.id },
      ])
  }
  return order.flatMap((match) => [match, ...(parts.get(match) ?? [])])
}

function isPart({ entry, span }: Match, clause: Match): boolean {
  const isTerm = ['phrase', 'activity', 'document'].includes(entry.kind)
  return isTerm && clause.span[0] <= span[0] && span[1] <= clause.span[1]
}
