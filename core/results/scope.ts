// Results of one year or one campaign alone, for those who hold many notices.
import type { Match, Place } from '../lookup/index.ts'

/** Null: of all. */
export interface Scope {
  year: number | null
  campaign: string | null
}

export const EVERYWHERE: Scope = { year: null, campaign: null }

/** What there is to choose from; nothing where all results stand in one notice, or in none. */
export function choicesOf(matches: readonly Match[]): {
  years: number[]
  campaigns: string[]
} {
  const places = matches.flatMap(({ entry }) => entry.places)
  const notices = new Set(places.flatMap(({ noticeId }) => noticeId ?? []))
  if (notices.size < 2) return { years: [], campaigns: [] }
  const years = new Set(places.flatMap(({ year }) => year ?? []))
  const campaigns = new Set(places.flatMap(({ campaign }) => campaign ?? []))
  return { years: [...years].sort((a, b) => b - a), campaigns: [...campaigns].sort() }
}

/** Those that stand there, with the places there first: the first is the one that is shown. */
export function inScope(matches: readonly Match[], scope: Scope): readonly Match[] {
  if (scope.year === null && scope.campaign === null) return matches
  return matches.flatMap((match) => {
    const { places } = match.entry
    const here = places.filter((place) => isIn(place, scope))
    if (here.length === 0) return []
    const others = places.filter((place) => !here.includes(place))
    return [{ ...match, entry: { ...match.entry, places: [...here, ...others] } }]
  })
}

const isIn = (place: Place, { year, campaign }: Scope): boolean =>
  (year === null || place.year === year) &&
  (campaign === null || place.campaign === campaign)
