// What a library knows of notices and of the years of campaigns.
import type { Notice } from '../../../data/schema.ts'
import { noticeOf } from '../../notices/index.ts'
import { foldText } from '../../text/fold.ts'
import type { Place } from '../types.ts'
import {
  campaignsIn,
  type KnownCampaign,
  type KnownCampaigns,
} from './known-campaigns.ts'
import { heldFacts, type NoticeFacts, reportedFacts } from './notice-facts.ts'

/** The part of a library that answers and claims are checked against. */
export interface Facts {
  /** Notices whose text is held: the built-in ones and those of the user. */
  notices: readonly Notice[]
  campaigns: KnownCampaigns
}

/** Facts of a held notice; null where there is none of this id. */
export function noticeFacts(noticeId: string, { notices }: Facts): NoticeFacts | null {
  const notice = noticeOf(notices, noticeId)
  return notice ? heldFacts(notice) : null
}

const byCampaign = new WeakMap<Facts, Map<KnownCampaign | null, Notice[]>>()

/** The held notices of a campaign, in the order of the library. */
export function noticesOf(campaign: KnownCampaign, facts: Facts): readonly Notice[] {
  const known = byCampaign.get(facts) ?? noticesByCampaign(facts)
  byCampaign.set(facts, known)
  return known.get(campaign) ?? []
}

function noticesByCampaign({
  notices,
  campaigns,
}: Facts): Map<KnownCampaign | null, Notice[]> {
  const all = new Map<KnownCampaign | null, Notice[]>()
  for (const notice of notices) {
    const campaign = campaigns.of(notice.campaign)
    const same = all.get(campaign)
    if (same) same.push(notice)
    else all.set(campaign, [notice])
  }
  return all
}

/** Facts of a campaign in a year: of its notice where that is held; null where nothing is known. */
export function yearFacts(
  campaign: KnownCampaign,
  year: number,
  facts: Facts,
): NoticeFacts | null {
  const notice = noticesOf(campaign, facts).find((held) => held.year === year)
  if (notice) return heldFacts(notice)
  const reported = campaign.data?.years.find((known) => known.year === year)
  return reported ? reportedFacts(campaign.name, reported) : null
}

/**
 * Facts of the notice, or of the year, in which a wording stands; null where nothing is known of it.
 * @param text the wording: the title of a link says of which campaign it is
 */
export function factsOfPlace(
  { noticeId, year, campaign, linked }: Place,
  text: string,
  facts: Facts,
): NoticeFacts | null {
  if (noticeId !== null) return noticeFacts(noticeId, facts)
  const { campaigns } = facts
  const of = linked ? campaignsIn(foldText(text), campaigns)[0] : campaigns.of(campaign)
  return of && year !== null ? yearFacts(of, year, facts) : null
}
