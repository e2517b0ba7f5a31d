// Answers by year: “2021年质量月主题”, and the right theme where a wrong one is given for a year.
import { type Folded, foldText, originalSpan } from '../data/text/fold.ts'
import type { Library } from './library.ts'
import type { Entry, Match, Span, Statement } from './types.ts'

/** Longer selections are passages, not questions. */
const LONGEST_QUESTION = 24

/**
 * The matches with the themes of the years that are asked for or misquoted. Wording that is
 * another year's theme comes first, then the theme of the year, then the rest.
 */
export function withThemesOfYears(
  found: readonly Match[],
  folded: Folded,
  claims: readonly Statement[],
  library: Library,
): Match[] {
  const wrong = claims.filter((claim) => claim.type === 'wrong-theme')
  const year = askedYear(folded.text)
  const spanOfAll = originalSpan(folded, 0, folded.text.length)
  const themes = [
    ...wrong.flatMap((claim) => themeOf(claim.year, claim.span, library.entries)),
    ...(year === null ? [] : themeOf(year, spanOfAll, library.entries)),
  ]
  const claimed = new Set(wrong.map(({ name }) => foldText(name)))
  const isClaimed = ({ entry }: Match): boolean => claimed.has(foldText(entry.text))
  const ordered = [...found.filter(isClaimed), ...themes, ...found]
  return ordered.filter(
    ({ entry }, at) => ordered.findIndex((other) => other.entry === entry) === at,
  )
}

/** The year of a folded query that asks for the theme of a Quality Month; null where it does not. */
function askedYear(folded: string): number | null {
  const isShort = folded.length <= LONGEST_QUESTION
  const isQuestion =
    /^(?:19|20)\d\d年?(?:活动)?的?主题$/u.test(folded) ||
    (isShort && /质量月/u.test(folded) && /主题/u.test(folded))
  const year = isQuestion ? /(?:19|20)\d\d/u.exec(folded)?.[0] : null
  return year ? Number(year) : null
}

/** The national theme of a year, where it is known. */
function themeOf(year: number, span: Span, entries: readonly Entry[]): Match[] {
  const entry = entries.find(({ places }) =>
    places.some((place) => place.role === 'theme' && place.year === year),
  )
  if (!entry) return []
  const form = { text: entry.text, role: 'reference' } as const
  return [{ entry, form, confidence: 'related', agreement: 1, span }]
}
