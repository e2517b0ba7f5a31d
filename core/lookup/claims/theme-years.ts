// Themes and slogans by their year, of one campaign: that of another campaign is not meant.
import type { KnownCampaign } from '../facts/known-campaigns.ts'
import type { Library } from '../library.ts'
import type { Entry } from '../types.ts'

export function isOfYear(
  { places }: Entry,
  role: 'theme' | 'slogan',
  year: number,
  campaign: KnownCampaign,
  { campaigns }: Library,
): boolean {
  return places.some(
    (place) =>
      place.role === role &&
      place.year === year &&
      campaigns.of(place.campaign) === campaign,
  )
}

/** The campaigns of whose years it is the theme. */
export function campaignsOfTheme(
  { places }: Entry,
  { campaigns }: Library,
): KnownCampaign[] {
  const themes = places.filter(({ role }) => role === 'theme')
  return [...new Set(themes.flatMap(({ campaign }) => campaigns.of(campaign) ?? []))]
}
