// The order in which matches are shown: by score, then what belongs together brought together.
import { foldText } from '../data/text/fold.ts'
import type { Match } from './types.ts'

/** @param matches best first */
export function arranged(matches: readonly Match[]): Match[] {
  return grouped(inReadingOrder(withoutParagraphs(unexplained(matches))))
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
 * Leaves out a paragraph beside its sentence that is as sure and about the same stretch: both would
 * look the same. The sentence takes the better place of the two.
 */
function withoutParagraphs(matches: readonly Match[]): Match[] {
  const sentences = matches.filter(({ entry }) => entry.kind === 'clause')
  const left: Match[] = []
  for (const match of matches) {
    const sentence = sentences.reduce(
      (shortest, other) => (isSentenceOf(other, shortest) ? other : shortest),
      match,
    )
    if (!left.includes(sentence)) left.push(sentence)
  }
  return left
}

function isSentenceOf(sentence: Match, paragraph: Match): boolean {
  return (
    isOfSameClause(sentence, paragraph) &&
    sentence.confidence === paragraph.confidence &&
    sentence.span[0] === paragraph.span[0] &&
    sentence.span[1] === paragraph.span[1] &&
    sentence.entry.text.length < paragraph.entry.text.length &&
    paragraph.entry.text.includes(sentence.entry.text)
  )
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
  const isTerm = ['phrase', 'activity', 'document'].includes(entry.kind)
  return isTerm && clause.span[0] <= span[0] && span[1] <= clause.span[1]
}
