// How much of a wording is taken into a draft or onto the clipboard: the part of it that was
// selected, and beside it the sentence and the clause in which that part stands.

import type { Notice } from '../../../data/schema.ts'
import { clauseOf, clauseText, noticeOf } from '../../notices/index.ts'
import { type Folded, fold, foldText, originalSpan } from '../../text/fold.ts'
import { halvesOf, isInHalves } from '../../text/halves.ts'
import { sentences } from '../../text/sentences.ts'
import type { Match, Span } from '../types.ts'
import { type Infix, infixOf } from './infix.ts'

/** From the selected part to the whole wording. */
export type Extent = 'part' | 'sentence' | 'clause' | 'whole'

/** Text that may be taken into a draft or onto the clipboard. */
export interface Taken {
  extent: Extent
  text: string
  /** The stretch of the selection that it stands for, in original offsets. */
  at: Span
}

/** A stretch with more slips for its length has no part of the wording that stands for it. */
const MOST_SLIPS = 0.25

/**
 * The part that was selected first, then what it belongs to; without a part the wording is first.
 * @param selected the text that was selected; null where it was typed, and is but a search
 */
export function extentsOf(
  match: Match,
  selected: string | null,
  notices: readonly Notice[],
): [Taken, ...Taken[]] {
  const { entry, span } = match
  const { text, kind } = entry
  const part = selected === null ? null : partOfWording(match, selected)
  const ofPart: Taken[] = part
    ? [{ extent: 'part', text: text.slice(...part.span), at: part.at }]
    : []
  const whole: Taken = {
    extent: kind === 'clause' ? 'sentence' : 'whole',
    text,
    at: span,
  }
  const wider: Taken[] =
    kind === 'clause'
      ? [
          { ...whole, text: part ? sentencesAround(text, part.span) : text },
          { ...whole, extent: 'clause', text: clauseAround(match, notices) ?? text },
        ]
      : [whole]
  const all = [...ofPart, ...wider]
  const [first = whole, ...others] = all.filter(
    (taken, at) => at === 0 || foldText(taken.text) !== foldText(all[at - 1]?.text ?? ''),
  )
  return [first, ...others]
}

interface Part {
  /** Where it stands in the wording. */
  span: Span
  /** Where it stands in the selection. */
  at: Span
}

/** Whether what was selected is too far from a passage for a part of that to take its place. */
export function isUnlike(match: Match, selected: string): boolean {
  return match.entry.kind === 'clause' && alignedWith(match, selected) === null
}

/** Where the selected stretch stands in the folded wording; null where it is too far from that. */
function alignedWith({ entry, span }: Match, selected: string): Infix | null {
  const stretch = foldText(selected.slice(...span))
  const infix = infixOf(stretch, foldText(entry.text))
  return infix && infix.slips <= stretch.length * MOST_SLIPS ? infix : null
}

/** The part of the wording that was selected; null where it is all of it, or none. */
export function partOfWording(match: Match, selected: string): Part | null {
  const { form, confidence, entry, span } = match
  if (form.role !== 'printed' || confidence === 'nearest') return null
  const wording = fold(entry.text)
  const stretch = fold(selected.slice(...span))
  const infix = alignedWith(match, selected)
  if (!infix) return null
  if (infix.start === 0 && infix.end === wording.text.length) return null
  // A name or a theme is taken whole, unless a whole half of it was selected.
  if (entry.kind !== 'clause') {
    if (!isInHalves(entry.kind) || !isHalf(entry.text, infix)) return null
    return { span: originalSpan(wording, infix.start, infix.end), at: span }
  }
  const { lead, tail } = foreignEnds(stretch.text, wording, infix)
  const [from, to] = originalSpan(stretch, lead, stretch.text.length - tail)
  return {
    span: originalSpan(wording, infix.start + lead, infix.end - tail),
    at: [span[0] + from, span[0] + to],
  }
}

/**
 * How many characters at the ends of a stretch are others than the wording's, and no slip: in
 * 增强质量意识 two are, where the wording has 强烈的质量意识, for 烈的 is no word of it. One may be.
 */
function foreignEnds(
  stretch: string,
  wording: Folded,
  { start, end }: Infix,
): { lead: number; tail: number } {
  let lead = 0
  while (lead < stretch.length && stretch[lead] !== wording.text[start + lead]) lead++
  let tail = 0
  while (
    tail < stretch.length - lead &&
    stretch.at(-1 - tail) !== wording.text[end - 1 - tail]
  )
    tail++
  const isSlip = (length: number, at: number): boolean =>
    length < 2 || isBoundary(wording, at)
  return { lead: isSlip(lead, start) ? 0 : lead, tail: isSlip(tail, end) ? 0 : tail }
}

/** Whether a mark stands between two characters of the wording. */
function isBoundary({ from, to }: Folded, at: number): boolean {
  return at === 0 || at === from.length || to[at - 1] !== from[at]
}

function isHalf(text: string, { start, end }: { start: number; end: number }): boolean {
  let at = 0
  const ends = halvesOf(text).map((half) => {
    at += foldText(half).length
    return at
  })
  return [0, ...ends].includes(start) && ends.includes(end)
}

/** The sentences that a part of a passage touches. */
function sentencesAround(text: string, [from, to]: Span): string {
  let at = 0
  return sentences(text)
    .filter((sentence) => {
      const start = at
      at += sentence.length
      return start < to && from < at
    })
    .join('')
}

/** The passage of a notice in which a wording stands, without its number. */
function clauseAround({ entry }: Match, notices: readonly Notice[]): string | null {
  const [place] = entry.places
  if (!place || place.noticeId === null || place.clauseId === null) return null
  const notice = noticeOf(notices, place.noticeId)
  if (place.clauseId === 'preamble') return notice?.preamble ?? null
  if (place.clauseId === 'closing') return notice?.closing ?? null
  const located = clauseOf(notice, place.clauseId)
  return located && clauseText(located.clause)
}
