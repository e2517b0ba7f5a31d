// What is not known of a year that a sentence speaks of.
import { originalSpan } from '../../text/fold.ts'
import {
  campaignsIn,
  type Facts,
  isPause,
  type KnownCampaign,
  yearFacts,
} from '../facts/index.ts'
import type { Span, Statement } from '../types.ts'
import type { YearSentence } from './year-sentences.ts'

/** Statements for the years of a sentence of which the theme or slogans that it speaks of are not known. */
export function unknownYears(sentence: YearSentence, facts: Facts): Statement[] {
  const { folded, mentions, offset } = sentence
  const campaigns = campaignsIn(folded.text, facts.campaigns)
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
    const what = whatIsUnknown(campaign, year, asksSlogans, facts)
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

function whatIsUnknown(
  campaign: KnownCampaign,
  year: number,
  asksSlogans: boolean,
  facts: Facts,
): 'theme' | 'slogans' | 'campaign' | null {
  if (isPause(campaign, year)) return 'campaign'
  const known = yearFacts(campaign, year, facts)
  if (asksSlogans) return known?.slogans?.status === 'known' ? null : 'slogans'
  // A later retelling is not shown to have been the theme.
  return known?.theme && known.theme.grade !== 'retold' ? null : 'theme'
}

function shifted([from, to]: Span, offset: number): Span {
  return [from + offset, to + offset]
}
