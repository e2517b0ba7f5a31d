// Why a result was found, for the reader who wants to know.

import { foldText } from '../../text/fold.ts'
import { isInHalves } from '../../text/halves.ts'
import type { Form, MarkDifference, Match, Span } from '../types.ts'
import { compare, deviationsOf } from './comparison.ts'
import { difference } from './difference.ts'

/** How a match was found. */
export type Reason = {
  /** The stretch of the selection that this is about; null where it is all of it. */
  at: Span | null
} & (
  | { how: 'verbatim' }
  /** Word for word what the sources say of a notice that is not held. */
  | { how: 'recorded' }
  /** The selection is a part of the wording, as it is. */
  | { how: 'part' }
  /** By another form of the name. */
  | { how: 'form'; form: Form }
  /** By its sound: `form` is the reading. */
  | { how: 'sound'; form: Form }
  /** By a reference to it: its year, 等25个部门. */
  | { how: 'reference' }
  /** The words are the same, these marks are not. */
  | { how: 'marks'; marks: readonly MarkDifference[] }
  /** So many places differ from the wording as it is shown; null where it is too unlike to be compared. */
  | { how: 'alike'; differences: number | null }
)

/**
 * The stretch of the selection that a match is about, in its original offsets; null where it is
 * all of it, or all that was searched by its sound.
 * @param text the selection that was looked up
 */
export function stretchOf({ form, span }: Match, text: string): Span | null {
  if (form.role === 'pinyin') return null
  return foldText(text).length > foldText(text.slice(...span)).length ? span : null
}

/**
 * The reason for a match.
 * @param text the selection that was looked up
 */
export function reasonOf(match: Match, text: string): Reason {
  const { form, span, entry } = match
  const selected = text.slice(...span)
  const at = stretchOf(match, text)
  if (form.role === 'pinyin') return { at, how: 'sound', form }
  if (form.role === 'reference') return { at, how: 'reference' }
  if (form.role !== 'printed') return { at, how: 'form', form }
  const pieces = difference(selected, entry.text, isInHalves(entry.kind))
  const apart = pieces.filter(({ type }) => type !== 'same').length
  if (match.marks) return { at, how: 'marks', marks: match.marks }
  const isHeld = entry.places[0]?.grade === 'held'
  if (apart === 0) return { at, how: isHeld ? 'verbatim' : 'recorded' }
  if (match.confidence === 'same') return { at, how: 'part' }
  const comparison = compare(match, text)
  return { at, how: 'alike', differences: comparison && deviationsOf(comparison).length }
}
