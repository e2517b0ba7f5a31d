// The order in which matches are shown: by score, then what belongs together brought together.
import { foldText } from '../data/text/fold.ts'
import type { Match } from './types.ts'

/** @param matches best first */
export function arranged(matches: readonly Match[]): Match[] {
  return grouped(inReadingOrder(unexplained(matches)))
}

/**
 * Leaves out what is merely like words that a better result accounts for: a clause that also names
 * the department which the selection names, a theme that has a half in common with the right one.
 * A sentence of the clause that stands there is not misquoted, but related.
 */
function unexplained(matches: readonly Match[]): Match[] {
  return matches.flatMap((match, at): Match[] => {
    if (match.confidence === 'same' || match.form.role === 'reference') return [match]
    const better = matches.find(
      (other, place) => covers(other, match) && isBetter(other, match, place < at),
    )
    if (!better) return [match]
    const isItsSentence = match.confidence === 'near' && isOfSameClause(better, match)
    return isItsSentence ? [{ ...match, confidence: 'related' }] : []
  })
}

/** What stands there as it is accounts for what is near, what comes first for what is related. */
function isBetter(better: Match, match: Match, isBefore: boolean): boolean {
  return match.confidence === 'near'
    ? better.confidence === 'same'
    : isBefore && better.confidence !== 'related'
}

function isOfSameClause(a: Match, b: Match): boolean {
  const [place] = a.entry.places
  const isClause = a.entry.kind === 'clause' && b.entry.kind === 'clause'
  return isClause && place?.clauseId === b.entry.places[0]?.clauseId
}

/** By the same stretch or a longer one. */
function covers(better: Match, match: Match): boolean {
  return better.span[0] <= match.span[0] && match.span[1] <= better.span[1]
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
