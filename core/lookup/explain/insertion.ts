// What replaces a selection in a draft: the wording of a match replaces the stretch of the selection
// that the match is about. The text around that stretch belongs to the writer.

import { foldText } from '../../text/fold.ts'
import { isInHalves, layoutForm, runningForm } from '../../text/halves.ts'
import type { Match, Span } from '../types.ts'
import { partOfWording, type Taken } from './extents.ts'

/** Replace `[from, to)` of the selection, in UTF-16 units, with `text`. */
export interface Insertion {
  from: number
  to: number
  text: string
}

/** Marks that come in twos; a straight quote is its own other half. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['〈', '〉'],
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['(', ')'],
  ['〔', '〕'],
  ['[', ']'],
  ['"', '"'],
]

/** The mark that ends a sentence or a part of one is the draft's own, which goes on after it. */
const ENDS = /[。：；，、,.;:\s]+$/u

const SEPARATOR = /[\s\u3000]+|[，,][\s\u3000]*/gu

/** How many characters a separator may lie away from where the wording has its own. */
const NEAR = 3

/**
 * The replacement for a selection.
 * @param selected the text that was selected and looked up
 * @param taken what of the wording is to go in
 * @returns null where there is nothing to put in: the match is none (`nearest`), the selection only
 * refers to it (等25个部门), or what is there is the same already
 */
export function insertionOf(
  match: Match,
  selected: string,
  { extent, text, at }: Taken,
): Insertion | null {
  if (match.confidence === 'nearest' || match.form.role === 'reference') return null
  const { kind, text: wording } = match.entry
  const [from, to] = balanced(at, selected)
  const stretch = selected.slice(from, to)
  // The rest of a name may stand around a part that is right: it would come twice.
  const isRightPart =
    extent === 'whole' &&
    match.confidence !== 'near' &&
    partOfWording(match, selected) === null &&
    foldText(stretch) !== foldText(match.form.text)
  if (isRightPart) return null
  const printed = extent === 'part' ? balancedLike(stretch, text, wording) : text
  const written = isInHalves(kind)
    ? withSeparatorOf(stretch, printed)
    : printed.replace(ENDS, '')
  return written === stretch || written === '' ? null : { from, to, text: written }
}

/** What is inserted where nothing is selected: the wording as running text, with its own marks. */
export function insertionAtCaret(match: Match, { text }: Taken): Insertion | null {
  if (match.confidence === 'nearest') return null
  return { from: 0, to: 0, text: isInHalves(match.entry.kind) ? runningForm(text) : text }
}

/** A part with the marks of pairs whole, as far as those of what it replaces are. */
function balancedLike(stretch: string, part: string, wording: string): string {
  const at = wording.indexOf(part)
  const isTorn = PAIRS.some(
    ([open, close]) =>
      surplus(stretch, open, close) !== 0 || surplus(stretch, close, open) !== 0,
  )
  return at < 0 || isTorn
    ? part
    : wording.slice(...balanced([at, at + part.length], wording))
}

/** A stretch that holds one mark of a pair takes in the other where that stands next to it. */
function balanced([from, to]: Span, selected: string): Span {
  const stretch = selected.slice(from, to)
  const before = selected.charAt(from - 1)
  const after = selected.charAt(to)
  const opensBefore = PAIRS.some(
    ([open, close]) => open === before && surplus(stretch, close, open) > 0,
  )
  const closesAfter = PAIRS.some(
    ([open, close]) => close === after && surplus(stretch, open, close) > 0,
  )
  // A straight quote on either side would be both: the stretch lacks only one.
  if (opensBefore && closesAfter && before === after) return [from, to]
  return [opensBefore ? from - 1 : from, closesAfter ? to + 1 : to]
}

/** How many of a mark are left without its other half. */
function surplus(text: string, mark: string, other: string): number {
  const marks = text.split(mark).length - 1
  return mark === other ? marks % 2 : marks - (text.split(other).length - 1)
}

/** The halves of a theme or slogan stay apart as they were: by space, a line break, or else ，. */
function withSeparatorOf(stretch: string, wording: string): string {
  const [printed] = wording.matchAll(SEPARATOR)
  if (!printed) return wording
  const place = foldText(wording.slice(0, printed.index)).length
  const distance = ({ index }: RegExpExecArray): number =>
    Math.abs(foldText(stretch.slice(0, index)).length - place)
  const nearest = [...stretch.matchAll(SEPARATOR)]
    .filter((found) => distance(found) <= NEAR)
    .sort((a, b) => distance(a) - distance(b))[0]?.[0]
  if (nearest === undefined || /[，,]/u.test(nearest)) return runningForm(wording)
  const space = /\n/u.test(nearest) ? '\n' : nearest === '\u3000' ? nearest : ' '
  return layoutForm(wording).replaceAll(' ', space)
}
