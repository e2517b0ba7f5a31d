// When a stretch that is like a sentence of a clause is meant for it.
import type { Alignment } from './alignment.ts'
import { isSlipOfThePen } from './edit-kinds.ts'
import { flanks, isSubstitution } from './strictness.ts'

const LEAST_EQUAL = 9
const LEAST_EQUAL_OF_TWO = 14
/** So much is equal only where the notice is quoted, whatever the text is about. */
const LEAST_EQUAL_ANYWHERE = 16
const SHORTEST_FLANK = 3

export function isSentenceMeant(
  alignment: Alignment,
  isAbout: boolean,
  confusable: boolean,
): boolean {
  const { cost, edits, part, wording } = alignment
  const equal = alignment.text[1] - alignment.text[0] - cost
  const { first, last } = flanks(alignment)
  const isAtStart = part[0] === 0
  const isAtEnd = part[1] === wording.folded.length
  const hasFlanks =
    first >= (isAtStart ? (confusable ? 1 : 2) : SHORTEST_FLANK) &&
    last >= (isAtEnd ? 2 : SHORTEST_FLANK)
  if (!hasFlanks) return false
  // Elsewhere a shorter sentence is a sentence of its own.
  const isShortened = edits.some(({ text }) => text[0] === text[1])
  if (!isAbout && (equal < LEAST_EQUAL_ANYWHERE || isShortened)) return false
  if (!edits.every((edit) => isSlipOfThePen(edit, alignment))) return false
  if (confusable && edits.length === 1) return equal >= LEAST_EQUAL
  if (cost === 1) {
    const isSame = edits.every(isSubstitution)
    return equal >= (isSame || confusable ? LEAST_EQUAL : LEAST_EQUAL_OF_TWO)
  }
  return equal >= LEAST_EQUAL_OF_TWO
}
