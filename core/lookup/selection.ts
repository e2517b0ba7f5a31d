// The selection as every step of the lookup reads it.
import { type Folded, fold } from '../text/fold.ts'
import { withArabicYears } from '../text/numerals.ts'

/** A selection, read; all three texts keep their offsets. */
export interface Selection {
  /** As it was selected. */
  written: string
  /** The same with its years in Arabic figures, unit for unit as long. */
  arabic: string
  /** Folded from `arabic`, with the offsets of each unit. */
  folded: Folded
}

/** Reads a selection once for all steps. */
export function toSelection(written: string): Selection {
  const arabic = withArabicYears(written)
  return { written, arabic, folded: fold(arabic) }
}
