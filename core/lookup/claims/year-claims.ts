// What the selection says of a campaign in a year: a wording is wrong only together with a
// year whose theme is another, and what is not known of a year is said.
import { type Folded, foldText, originalSpan } from '../../text/fold.ts'
import { campaignsIn, isPause, type KnownCampaign } from '../facts/known-campaigns.ts'
import { yearFacts } from '../facts/notice-facts.ts'
import type { Library } from '../library.ts'
import type { Match, Span, Statement } from '../types.ts'
import type { ScopeAt } from './campaign-mentions.ts'
import { wrongThemes } from './wrong-themes.ts'
import type { YearSentence } from './year-sentences.ts'

/**
 * @param sentences of the selection that speak of a campaign
 * @param folded the whole selection
 * @param found what it was found to hold
 */
export function claimsOf(
  sentences: readonly YearSentence[],
  folded: Folded,
  found: readonly Match[],
  scopeAt: ScopeAt,
  library: Library,
): Statement[] {
  const claims = sentences.flatMap((sentence) => [
    ...wrongThemes(sentence, found, scopeAt, library),
    ...unknownOfYears(sentence, library),
  ])
  return [...claims, ...localThemes(folded, library)].sort(
    (a, b) => a.span[0] - b.span[0],
  )
}

/** A theme or slogans are asked for or told, of a year of which none are known. */
function unknownOfYears(sentence: YearSentence, library: Library): Statement[] {
  const { folded, mentions, offset } = sentence
  const campaigns = campaignsIn(folded.text, library.campaigns)
  const [campaign] = campaigns
  if (!campaign || campaigns.length > 1) return []
  const years = [...new Set(mentions.flatMap(({ year }) => year ?? []))]
  const asks = /主题|口号|标语/u.test(folded.text)
  // Of several years only what is asked for: a sentence that looks back names years in passing.
  if (years.length > 1 && !asks) return []
  const span = shifted(originalSpan(folded, 0, folded.text.length), offset)
  const asksSlogans = /口号|标语/u.test(folded.text)
  return years.flatMap((year): Statement[] => {
    if (!asks && !isSurveyed(campaign, year)) return []
    const what = unknownOfYear(campaign, year, asksSlogans, library)
    return what
      ? [{ type: 'year-unknown', span, campaign: campaign.name, year, what }]
      : []
  })
}

/** Whether the year was looked for; of others, what is not known is said only where it is asked for. */
function isSurveyed(campaign: KnownCampaign, year: number): boolean {
  const { yearsNotFound = [], years = [] } = campaign.data ?? {}
  return (
    yearsNotFound.includes(year) ||
    isPause(campaign, year) ||
    years.some((known) => known.year === year)
  )
}

function unknownOfYear(
  campaign: KnownCampaign,
  year: number,
  asksSlogans: boolean,
  library: Library,
): 'theme' | 'slogans' | 'campaign' | null {
  if (isPause(campaign, year)) return 'campaign'
  const facts = yearFacts(campaign, year, library)
  if (asksSlogans) return facts?.slogans?.status === 'known' ? null : 'slogans'
  // A later retelling is not shown to have been the theme.
  return facts?.theme && facts.theme.grade !== 'retold' ? null : 'theme'
}

function localThemes(folded: Folded, library: Library): Statement[] {
  return library.campaigns.all.flatMap(({ name: campaign, data }) =>
    (data?.notNational ?? []).flatMap(({ theme, whose, year }): Statement[] => {
      const wording = foldText(theme)
      const at = folded.text.indexOf(wording)
      if (at === -1) return []
      const span = originalSpan(folded, at, at + wording.length)
      return [{ type: 'not-national', span, name: theme, campaign, year, whose }]
    }),
  )
}

function shifted([from, to]: Span, offset: number): Span {
  return [from + offset, to + offset]
}
