// Names of bodies with a wrong, missing, added or swapped character. A candidate shares its first two
// or last two characters with a right form; the door is stricter than that of the lookup: the last
// character is the level of a body (部, 局, 厅) and has to be right.

import { isTakenFor } from '../../lookup/match/index.ts'
import type { NameHit } from '../../lookup/names/index.ts'
import type { Folded } from '../../text/fold.ts'
import {
  editDistance,
  isDoubled,
  isReordered,
  isTransposed,
  substitutions,
} from '../text/edit-distance.ts'
import type { RightForm } from './body-forms.ts'
import { isNameMeant } from './name-meant.ts'
import type { NameSlip } from './name-slip.ts'
import { SHORTEST, type SlipIndex } from './slip-index.ts'

/** Two edits make no other name of a form as long. */
const LONG = 8

/** @param names those that the text writes exactly, right or wrong */
export function nameSlips(
  folded: Folded,
  names: readonly NameHit[],
  index: SlipIndex,
): NameSlip[] {
  const { text } = folded
  const found: NameSlip[] = []
  const add = (slip: NameSlip | null): void => {
    if (slip && isNameMeant(slip, folded, names)) found.push(slip)
  }
  for (let at = 0; at < text.length; at++) {
    for (const form of index.byHead.at(text, at, 1)) addFrom(text, at, form, add)
    for (const form of index.byTail.at(text, at, 1)) addUpTo(text, at + 2, form, add)
    for (const form of index.byFrame.at(text, at, 2))
      add(slipOf(text, at, at + SHORTEST, form))
    if (index.reordered.endsIn(text.charCodeAt(at)))
      for (const slip of reordered(text, at, index)) add(slip)
  }
  return best(found)
}

type Add = (slip: NameSlip | null) => void

/** The stretches from a place on that are the form with few edits. */
function addFrom(text: string, start: number, form: RightForm, add: Add): void {
  const { length } = form.folded
  const spread = length >= LONG ? 2 : 1
  for (let end = start + length - spread; end <= start + length + spread; end++)
    if (end <= text.length) add(slipOf(text, start, end, form))
}

/** The stretch up to a place, where one of the first two characters is another one. */
function addUpTo(text: string, end: number, form: RightForm, add: Add): void {
  const start = end - form.folded.length
  for (let from = start - 1; from <= start + 1; from++)
    if (from >= 0) add(slipOf(text, from, end, form))
}

function slipOf(
  text: string,
  start: number,
  end: number,
  form: RightForm,
): NameSlip | null {
  const right = form.folded
  const hasRightEnd = text.charCodeAt(end - 1) === right.charCodeAt(right.length - 1)
  if (!hasRightEnd && !hasWrongEndAlone(text, start, end, right)) return null
  const written = text.slice(start, end)
  const mostEdits = right.length >= LONG ? 2 : 1
  const edits = editDistance(written, right, 2)
  if (edits === 0 || edits > 2) return null
  const isTurned = isTransposed(written, right)
  if (edits > mostEdits && !isTurned) return null
  const changed = substitutions(written, right)
  const isConfusable =
    isTurned ||
    isDoubled(written, right) ||
    (changed?.every((one) => isTakenFor(one.written, one.right)) ?? false)
  return { start, end, form, edits, isConfusable, hasRightEnd }
}

const hasWrongEndAlone = (
  text: string,
  start: number,
  end: number,
  right: string,
): boolean => end - start === right.length && text.startsWith(right.slice(0, -1), start)

/** Names whose characters stand in another order (农村农业部), up to a place. */
function reordered(text: string, last: number, { reordered }: SlipIndex): NameSlip[] {
  return reordered.upTo(text, last).flatMap(({ form, start }) => {
    const end = last + 1
    return isReordered(text.slice(start, end), form.folded)
      ? [{ start, end, form, edits: 2, isConfusable: false, hasRightEnd: true }]
      : []
  })
}

/** Of overlapping slips the one with the fewest edits, then the longest form. */
function best(slips: readonly NameSlip[]): NameSlip[] {
  const ranked = [...slips].sort(
    (a, b) =>
      a.edits - b.edits ||
      Number(b.isConfusable) - Number(a.isConfusable) ||
      b.form.folded.length - a.form.folded.length ||
      a.start - b.start,
  )
  const taken: NameSlip[] = []
  for (const slip of ranked)
    if (!taken.some(({ start, end }) => start < slip.end && slip.start < end))
      taken.push(slip)
  return taken.sort((a, b) => a.start - b.start)
}
