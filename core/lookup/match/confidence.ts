// Confidence: whether a wording is shown as a match, and how sure it is. `npm run eval` calibrates the
// cut-offs.

import { fold } from '../../text/fold.ts'
import type { IndexedForm } from '../index/index.ts'
import type { Confidence, FormRole } from '../types.ts'
import type { Ranked } from './rank.ts'

/** Agreement from which a wording is shown as a match at all. */
export const MATCH = 0.5
/** Agreement, both ways, from which it is near and not merely related. */
const NEAR = 0.6
/** Agreement below which a wording is not even offered as the nearest. */
export const NEAREST = 0.3

/** Shorter parts stand in many wordings. */
const SHORTEST_PART = 6

const OFFICIAL: readonly FormRole[] = ['printed', 'full', 'formal', 'standard']

/** @param query the folded selection */
export function confidenceOf(ranked: Ranked, query: string): Confidence {
  const { candidate, start, end, agreement, recall, precision } = ranked
  if (agreement < MATCH) return 'nearest'
  const { form, folded } = candidate.form
  if (end - start === folded.length && query.startsWith(folded, start)) {
    if (form.role === 'reference') return 'related'
    // How sure the wording itself is stands beside it, as its grade.
    return OFFICIAL.includes(form.role) ? 'same' : 'near'
  }
  if (form.role === 'printed' && isVerbatimPart(candidate.form, query)) return 'same'
  return Math.min(recall, precision) >= NEAR ? 'near' : 'related'
}

/** Words of negation; 不断 and 未来 contain 不 and 未 but are none. */
const NEGATION = /严禁|禁止|避免|防止|杜绝|未(?!来)|不(?![断仅但少同懈])/u

/**
 * The whole selection stands in a clause as it is. A part of a name or a theme is not the name,
 * and in a longer selection the words around the part may deviate. A part that leaves out the
 * 不得 before it says the opposite.
 */
function isVerbatimPart({ entry, folded }: IndexedForm, query: string): boolean {
  if (entry.kind !== 'clause' || query.length < SHORTEST_PART) return false
  const at = folded.indexOf(query)
  if (at === -1) return false
  const before = entry.text.slice(0, fold(entry.text).from[at])
  const clauseBefore = before.split(/[。；！？，,：]/u).at(-1) ?? ''
  return !NEGATION.test(clauseBefore)
}
