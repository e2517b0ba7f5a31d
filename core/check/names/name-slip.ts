// A stretch that is like the name of a body.
import type { RightForm } from './body-forms.ts'

export interface NameSlip {
  /** In the folded text. */
  start: number
  end: number
  form: RightForm
  edits: number
  /** Every differing character sounds or looks like the right one. */
  isConfusable: boolean
  /** The last character is the right one. */
  hasRightEnd: boolean
}
