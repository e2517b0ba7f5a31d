// Questions about a year: “2021年质量月主题”.
import type { Entry } from './types.ts'

/** Longer selections are passages, not questions. */
const LONGEST = 24

/** The year of a folded query that asks for the theme of a Quality Month; null where it does not. */
export function askedYear(folded: string): number | null {
  if (folded.length > LONGEST || !/质量月/u.test(folded) || !/主题/u.test(folded))
    return null
  const year = /(?:19|20)\d\d/u.exec(folded)?.[0]
  return year ? Number(year) : null
}

/** The national theme of a year, where it is known. */
export function themeOf(year: number, entries: readonly Entry[]): Entry | undefined {
  return entries.find(
    ({ kind, places }) =>
      kind === 'theme' &&
      places.some((place) => place.role === 'theme' && place.year === year),
  )
}
