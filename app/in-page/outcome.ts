// What came of an insertion, seen in the page afterwards.
import type { InsertOutcome, InsertRefusal } from '../messages/protocol.ts'
import { settled } from './settled.ts'

export function refused(reason: InsertRefusal): InsertOutcome {
  return { state: 'refused', reason }
}

export interface Insertion {
  /** Whether the place reads as it should. */
  isIn: () => boolean
  /** Whether it reads as it did before. */
  isAsBefore: () => boolean
  /** Puts the caret behind what was inserted. */
  finish: () => void
  /** Whether Ctrl+Z in the page takes it back. */
  undo: boolean
}

export async function outcomeOf(insertion: Insertion): Promise<InsertOutcome> {
  const { isIn, isAsBefore, finish, undo } = insertion
  if (await settled(isIn)) {
    finish()
    return { state: 'inserted', undo }
  }
  return refused(isAsBefore() ? 'page' : 'altered')
}
