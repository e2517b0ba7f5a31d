// The part of an official wording that was selected.
import { fold, foldText, originalSpan } from '../../text/fold.ts'
import type { Span } from '../types.ts'

/**
 * What is left of a wording when `before` and `after` UTF-16 units at its ends are not of the
 * selection: original offsets, from the first character that carries wording to the last.
 * Null where what is left out carries none, or where nothing is left.
 */
export function partOf(wording: string, before: number, after: number): Span | null {
  const end = wording.length - after
  if (foldText(wording.slice(0, before) + wording.slice(end)) === '') return null
  const left = fold(wording.slice(before, end))
  if (left.text === '') return null
  const [from, to] = originalSpan(left, 0, left.text.length)
  return [before + from, before + to]
}
