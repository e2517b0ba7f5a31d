// Confidence: what is shown as a match, and how sure. The cut-offs are calibrated by `npm run eval`.
import type { Ranked } from './rank.ts'
import type { Confidence, FormRole } from './types.ts'

/** Agreement from which a wording is shown as a match at all. */
export const MATCH = 0.5
/** Agreement, both ways, from which it is near and not merely related. */
const NEAR = 0.6
/** Agreement below which a wording is not even offered as the nearest. */
export const NEAREST = 0.2

const OFFICIAL: readonly FormRole[] = ['printed', 'full', 'formal', 'standard']

export function confidenceOf(ranked: Ranked, query: string): Confidence {
  const { candidate, start, end, agreement, recall, precision } = ranked
  if (agreement < MATCH) return 'nearest'
  const { form, folded } = candidate.form
  if (end - start === folded.length && query.startsWith(folded, start)) {
    return OFFICIAL.includes(form.role) ? 'same' : 'near'
  }
  return Math.min(recall, precision) >= NEAR ? 'near' : 'related'
}
