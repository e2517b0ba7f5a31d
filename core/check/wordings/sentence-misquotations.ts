// When a stretch that is like a sentence of a clause is meant for it.
import { type Folded, fold } from '../../text/fold.ts'
import type { Alignment, Edit } from './alignment.ts'
import { isSlipOfThePen } from './edit-kinds.ts'
import { flanks, isSubstitution } from './strictness.ts'

const LEAST_EQUAL = 9
const LEAST_EQUAL_OF_TWO = 14
/** So much is equal only where the notice is quoted, whatever the text is about. */
const LEAST_EQUAL_ANYWHERE = 16
const SHORTEST_FLANK = 3

/** @param isAbout the text speaks of the notice: else much more has to be equal */
export function isSentenceMeant(
  alignment: Alignment,
  isAbout: boolean,
  confusable: boolean,
): boolean {
  const { cost, edits, wording } = alignment
  const equal = alignment.text[1] - alignment.text[0] - cost
  if (!hasFlanks(alignment, confusable)) return false
  // Elsewhere a shorter sentence is a sentence of its own.
  const isShortened = edits.some(({ text }) => text[0] === text[1])
  if (!isAbout && (equal < LEAST_EQUAL_ANYWHERE || isShortened)) return false
  if (!edits.every((edit) => isSlipOfThePen(edit, alignment))) return false
  if (cost > 1 && !confusable && edits.some((edit) => beginsPart(edit, wording.text)))
    return false
  if (confusable && edits.length === 1) return equal >= LEAST_EQUAL
  if (cost === 1) {
    const isSame = edits.every(isSubstitution)
    return equal >= (isSame || confusable ? LEAST_EQUAL : LEAST_EQUAL_OF_TWO)
  }
  return equal >= LEAST_EQUAL_OF_TWO
}

/** At the ends of the wording, and beside a mark in it, less may follow; where the edit is a slip of the pen, little or nothing. */
function hasFlanks(alignment: Alignment, confusable: boolean): boolean {
  const { part, wording } = alignment
  const { first, last } = flanks(alignment)
  const atStart = confusable ? 1 : 2
  const atEnd = confusable ? 0 : 2
  const printed = fold(wording.text)
  const leastFirst = isBetweenMarks(printed, part[0]) ? atStart : SHORTEST_FLANK
  const leastLast = isBetweenMarks(printed, part[1]) ? atEnd : SHORTEST_FLANK
  return first >= leastFirst && last >= leastLast
}

/** Before the first character, behind the last one, or where the print has a mark. */
const isBetweenMarks = ({ text, from, to }: Folded, at: number): boolean =>
  at === 0 || at === text.length || from[at] !== to[at - 1]

/** Behind a comma another word joins the parts otherwise: ，作为 and ，这是. */
function beginsPart({ wording: [first] }: Edit, printed: string): boolean {
  return first > 0 && isBetweenMarks(fold(printed), first)
}
