// The order in which matches are shown: by score, then what belongs together brought together.
import { isTermKind } from '../../../data/kinds.ts'
import { foldText } from '../../text/fold.ts'
import type { Match } from '../types.ts'

/** @param matches best first */
export function arrange(matches: readonly Match[]): Match[] {
  return grouped(inReadingOrder(oneForEachPlace(unexplained(matches))))
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

/**
 * Of a clause and a part of it (a sentence, its heading) that are found at the same place, one is shown,
 * since both would look the same: the surer one, and of two that are as sure about the same stretch
 * the part. It takes the better place of the two; the other is reached by it (the whole clause).
 */
function oneForEachPlace(matches: readonly Match[]): Match[] {
  const left: Match[] = []
  for (const match of matches) {
    const at = left.findIndex((other) => isOfSamePlace(other, match))
    const before = left[at]
    if (!before) left.push(match)
    else if (fitsBetter(match, before)) left[at] = match
  }
  return left
}

function isOfSamePlace(before: Match, match: Match): boolean {
  if (!isOfSameClause(before, match) || !isNested(before.entry.text, match.entry.text)) {
    return false
  }
  // What is misquoted or stands there as a whole accounts for what its words also are.
  const isAccountedFor =
    covers(before, match) &&
    before.confidence !== 'related' &&
    match.confidence !== 'related'
  return isAccountedFor || overlap(before.span, match.span) >= SAME_PLACE
}

/** How much of two stretches is common to both where they are about the same place, and the same text. */
const SAME_PLACE = 0.6
const SAME_STRETCH = 0.9

function overlap([from, to]: Match['span'], [start, end]: Match['span']): number {
  const common = Math.min(to, end) - Math.max(from, start)
  return Math.max(0, common) / (Math.max(to, end) - Math.min(from, start))
}

const isNested = (a: string, b: string): boolean => a.includes(b) || b.includes(a)

const SUREST_FIRST = ['same', 'near', 'related', 'nearest'] as const

function fitsBetter(match: Match, before: Match): boolean {
  if (overlap(before.span, match.span) < SAME_PLACE) return false
  const isSurer =
    SUREST_FIRST.indexOf(match.confidence) - SUREST_FIRST.indexOf(before.confidence)
  if (isSurer !== 0) return isSurer < 0
  const isShorter = match.entry.text.length < before.entry.text.length
  // What stands there as it is has a stretch that is exact: a longer one is more of the text.
  if (match.confidence === 'same' && !isSame(before.span, match.span)) {
    return covers(match, before)
  }
  return overlap(before.span, match.span) >= SAME_STRETCH && isShorter
}

const isSame = (a: Match['span'], b: Match['span']): boolean =>
  a[0] === b[0] && a[1] === b[1]

/** What stands there as it is accounts for what is near, what comes first for what is related. */
function isBetter(better: Match, match: Match, isBefore: boolean): boolean {
  return match.confidence === 'near'
    ? better.confidence === 'same'
    : isBefore && better.confidence !== 'related'
}

function isOfSameClause(a: Match, b: Match): boolean {
  const [place] = a.entry.places
  const isClause = a.entry.kind === 'clause' && b.entry.kind === 'clause'
  const other = b.entry.places[0]
  return (
    isClause && place?.clauseId === other?.clauseId && place?.noticeId === other?.noticeId
  )
}

/** By the same stretch or a longer one. */
function covers(better: Match, match: Match): boolean {
  return better.span[0] <= match.span[0] && match.span[1] <= better.span[1]
}

/**
 * Several wordings of a kind that all stand in the selection as they are come in its order (the
 * sentences of a page), and so do all the bodies of a list, misspelt or not; together they keep the
 * places that they had.
 */
function inReadingOrder(matches: readonly Match[]): Match[] {
  const inOrder = new Map<string, Match[]>()
  for (const match of matches) {
    if (!standsThere(match)) continue
    inOrder.set(match.entry.kind, [...(inOrder.get(match.entry.kind) ?? []), match])
  }
  for (const list of inOrder.values()) list.sort((a, b) => a.span[0] - b.span[0])
  return matches.map((match) =>
    standsThere(match) ? (inOrder.get(match.entry.kind)?.shift() ?? match) : match,
  )
}

function standsThere({ entry, confidence, form }: Match): boolean {
  if (confidence === 'same') return true
  return entry.kind === 'department' && confidence === 'near' && form.role !== 'reference'
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
  return isTermKind(entry.kind) && clause.span[0] <= span[0] && span[1] <= clause.span[1]
}
