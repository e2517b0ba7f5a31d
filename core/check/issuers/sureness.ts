// Whether a fact about who issued a notice is sure enough to contradict a text.

import type { Grade } from '../../../data/schema.ts'
import { isSureGrade } from '../provenance.ts'
import type { Reading } from '../text/reading.ts'

/** A text that is itself a notice with another number may have other facts. */
export function isSure(
  grade: Grade,
  number: string | undefined,
  reading: Reading,
): boolean {
  const isOther = reading.ownNumbers().some((own) => own !== number)
  return !isOther && isSureGrade(grade)
}
