// The campaign that a place of a text is about.
import type { KnownCampaign } from '../../lookup/facts/index.ts'
import { foldText } from '../../text/fold.ts'
import type { Reading } from '../text/reading.ts'

/**
 * The campaigns that are spoken of at a place. A sentence that names none is about the only one that
 * the text names, even where another one, which is not known, was mentioned in between.
 * @param from of the stretch in the whole text; what it names itself is no campaign that is spoken of
 * @param sentence in which it stands
 */
export function campaignsMeant(
  reading: Reading,
  from: number,
  to: number,
  sentence: string,
): readonly KnownCampaign[] {
  const scope = reading.scopeAt(from, [from, to])
  if (scope.type === 'known') return scope.campaigns
  if (scope.type === 'other' && foldText(sentence).includes(foldText(scope.name)))
    return []
  const named = reading.campaigns()
  return named.length === 1 ? named : []
}
