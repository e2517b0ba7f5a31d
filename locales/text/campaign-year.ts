// A year of a campaign, in words: 2023年, and 2024年全国节能宣传周 where another campaign is meant than
// the one that needs no name.

import type { Library } from '../../core/lookup/index.ts'
import type { Translate } from '../index.ts'

/** @param campaign null where it is not known, and is not said */
export function campaignYear(
  campaign: string | null,
  year: number,
  { facts: { campaigns } }: Library,
  t: Translate,
): string {
  return campaign === null || campaigns.of(campaign) === campaigns.all[0]
    ? t('yearAlone', { year })
    : t('answerOfYear', { year, campaign: campaignLabel(campaign) })
}

/** 全国“质量月” of 全国“质量月”活动. */
export const campaignLabel = (campaign: string): string => campaign.replace(/活动$/u, '')
