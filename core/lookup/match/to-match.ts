// A ranked form as a match: its confidence, and its stretch of the selection as it was written.
import { originalSpan } from '../../text/fold.ts'
import { foreignMark, isInHalves } from '../../text/halves.ts'
import type { Selection } from '../selection.ts'
import type { Match } from '../types.ts'
import { confidenceOf } from './confidence.ts'
import type { Ranked } from './rank.ts'
import { widen } from './widen.ts'

/** The match that a ranked form is. */
export function toMatch(ranked: Ranked, selection: Selection): Match {
  const { written, arabic, folded } = selection
  const { entry, form } = ranked.candidate.form
  const span = originalSpan(folded, ...widen(ranked, folded, written))
  const confidence = confidenceOf(ranked, folded.text)
  // 二〇二三年 is read as 2023年, but that is not how it is printed; nor is 、 between halves.
  const stretch = written.slice(...span)
  const isRewritten =
    arabic.slice(...span) !== stretch ||
    (isInHalves(entry.kind) && foreignMark(stretch, entry.text) !== null)
  return {
    entry,
    form,
    confidence: confidence === 'same' && isRewritten ? 'near' : confidence,
    agreement: ranked.agreement,
    span,
  }
}
