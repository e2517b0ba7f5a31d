// Which campaigns and years a question is about.
import { foldText } from '../../text/fold.ts'
import {
  type Facts,
  type KnownCampaign,
  type NoticeFacts,
  noticeFacts,
  noticesOf,
  yearFacts,
} from '../facts/index.ts'
import type { Question } from './questions.ts'

/** A year that is asked for; its facts are null where nothing of it is on record. */
export interface AskedYear {
  year: number | null
  facts: NoticeFacts | null
}

/** What is asked of one campaign. */
export interface AskedCampaign {
  /** Its name, as places have it; null for a notice that is of none. */
  name: string | null
  campaign: KnownCampaign | null
  years: readonly AskedYear[]
}

/** What a question may be about: campaigns first, then notices that are of none. */
export function askedCampaigns(question: Question, facts: Facts): AskedCampaign[] {
  return [
    ...campaignsMeant(question, facts).flatMap((campaign) =>
      askedOf(campaign, question, facts),
    ),
    ...noticesOfNoCampaign(question, facts),
  ]
}

/** The campaign that is named; else the one that is meant without a name, and those of own notices. */
function campaignsMeant({ campaign }: Question, facts: Facts): KnownCampaign[] {
  const { all, byWord } = facts.campaigns
  if (campaign === null)
    return all.filter((known, at) => at === 0 || noticesOf(known, facts).length > 0)
  const named = foldText(campaign)
  const exact = byWord.get(named)
  if (exact) return all.filter((known) => exact.includes(known))
  return all.filter(
    ({ name, words }) =>
      foldText(name).includes(named) ||
      words.some((word) => named.endsWith(foldText(word))),
  )
}

function askedOf(
  campaign: KnownCampaign,
  question: Question,
  facts: Facts,
): AskedCampaign[] {
  const [meant] = facts.campaigns.all
  const years = yearsAsked(campaign, question, facts).map((year) => ({
    year,
    facts: yearFacts(campaign, year, facts),
  }))
  // Of a campaign that was not named it is not said that nothing is known of the year.
  const isAnswered =
    question.campaign !== null ||
    campaign === meant ||
    years.some((asked) => asked.facts !== null)
  if (!isAnswered) return []
  const [held] = noticesOf(campaign, facts)
  const name = campaign.data?.name ?? held?.campaign ?? campaign.name
  return [{ name, campaign, years }]
}

/** Without a year the latest notice is meant, else the latest year of which something is known. */
function yearsAsked(
  campaign: KnownCampaign,
  { year }: Question,
  facts: Facts,
): readonly number[] {
  if (typeof year === 'number') return [year]
  const held = noticesOf(campaign, facts).flatMap((notice) => notice.year ?? [])
  const reported = (campaign.data?.years ?? []).map((known) => known.year)
  if (year === 'all') return [...new Set([...held, ...reported])].sort((a, b) => b - a)
  const latest = Math.max(...(held.length > 0 ? held : reported))
  return Number.isFinite(latest) ? [latest] : []
}

/** A notice that is of no campaign stands for itself. */
function noticesOfNoCampaign(
  { campaign: named, year }: Question,
  facts: Facts,
): AskedCampaign[] {
  return facts.notices
    .filter(({ campaign }) => campaign === null)
    .filter(({ title }) => named === null || foldText(title).includes(foldText(named)))
    .filter((notice) => typeof year !== 'number' || notice.year === year)
    .map((notice) => ({
      name: null,
      campaign: null,
      years: [{ year: notice.year, facts: noticeFacts(notice.id, facts) }],
    }))
}
