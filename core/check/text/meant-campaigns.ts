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
  const named = reading.campaigns()
  const [only, ...others] = named
  if (!only || others.length > 0) return []
  if (scope.type === 'other' && foldText(sentence).includes(foldText(scope.name)))
    return isShortFor(only, scope.name) ? named : []
  return named
}

/** 今年宣传周 takes up the one that was named before: 知识产权宣传周. */
function isShortFor({ words }: KnownCampaign, name: string): boolean {
  const short = name.replace(/^(?:今年|本年|本年度|本次|此次|本届|该|全国)+/u, '')
  return short.length >= 2 && words.some((word) => word.endsWith(short))
}
