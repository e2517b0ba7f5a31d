// Themes and slogans by their year, of one campaign: that of another campaign is not meant.
import type { KnownCampaign, KnownCampaigns } from '../facts/index.ts'
import type { Entry } from '../types.ts'

/** Whether the entry is the theme, or one of the slogans, of a campaign in a year. */
export function isOfYear(
  { places }: Entry,
  role: 'theme' | 'slogan',
  year: number,
  campaign: KnownCampaign,
  campaigns: KnownCampaigns,
): boolean {
  return places.some(
    (place) =>
      place.role === role &&
      place.year === year &&
      campaigns.of(place.campaign) === campaign,
  )
}

/** The campaigns of which the entry is the theme of some year. */
export function campaignsOfTheme(
  { places }: Entry,
  campaigns: KnownCampaigns,
): KnownCampaign[] {
  const themes = places.filter(({ role }) => role === 'theme')
  return [...new Set(themes.flatMap(({ campaign }) => campaigns.of(campaign) ?? []))]
}
