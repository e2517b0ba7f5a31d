// The strict door for wordings: when a stretch that differs from a held one is meant for it.
import { isTakenFor } from '../../lookup/match/index.ts'
import { isTransposed } from '../text/edit-distance.ts'
import type { Alignment, Edit } from './alignment.ts'

/** One character of five may differ, two in all. */
export const UNITS_PER_EDIT = 5
/** A form as long is no other one by chance. */
export const LONG = 8

/** 文化与旅游 for 文化和旅游 */
const JOINING = /^[和与及]$/u

/**
 * Whether each edit is a slip of the pen: characters that sound or look like the right ones, one written
 * twice, two in each other's place.
 */
export function isConfusable(text: string, { edits, wording }: Alignment): boolean {
  return edits.every((edit) => {
    const written = text.slice(...edit.text)
    const right = wording.folded.slice(...edit.wording)
    if (isTransposed(written, right)) return true
    if (JOINING.test(written) && JOINING.test(right)) return true
    if (right === '' && written.length === 1)
      return written === text[edit.text[0] - 1] || written === text[edit.text[1]]
    return (
      written.length === right.length &&
      [...written].every((character, at) => isTakenFor(character, right[at] ?? ''))
    )
  })
}

/** Equal lengths: a word stands for another one, and none is missing. */
export const isSubstitution = ({ text, wording }: Edit): boolean =>
  text[1] - text[0] === wording[1] - wording[0]

/** Equal characters at the sides of the edits: the shortest run of each alignment. */
export function flanks({ text, edits }: Alignment): { first: number; last: number } {
  const [from, to] = text
  const firstEdit = edits[0]
  const lastEdit = edits.at(-1)
  return {
    first: firstEdit ? firstEdit.text[0] - from : to - from,
    last: lastEdit ? to - lastEdit.text[1] : to - from,
  }
}
