// Joins the halves of a theme or slogan as asked.
import { isInHalves, layoutForm, runningForm } from '../text/halves.ts'
import type { CitedRecord, Halves } from './types.ts'

/** Anything but a theme or slogan has no halves: its commas stay. */
export function withHalves({ role, wording }: CitedRecord, halves: Halves): string {
  if (!isInHalves(role)) return wording
  if (halves === 'printed') return wording
  return halves === 'space' ? layoutForm(wording) : runningForm(wording)
}
