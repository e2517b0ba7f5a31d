// Themes and slogans by their year, of the campaign on record: that of another campaign is not meant.
import type { Library } from './library.ts'
import type { Entry } from './types.ts'

export function isOfYear(
  { places }: Entry,
  role: 'theme' | 'slogan',
  year: number,
  { holdings }: Library,
): boolean {
  const { campaign } = holdings.archive
  return places.some(
    (place) => place.role === role && place.year === year && place.campaign === campaign,
  )
}
