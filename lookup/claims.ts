// Claims about a year's theme: a wording is wrong only together with a year whose theme is another.
import { type Folded, foldText, originalSpan } from '../data/text/fold.ts'
import type { Library } from './library.ts'
import { noticeFacts } from './relate.ts'
import type { Statement } from './types.ts'

/** Wrong themes that the selection gives to a year, and themes that are not the national one. */
export function claimsOf(folded: Folded, library: Library): Statement[] {
  return [...wrongThemes(folded, library), ...associationThemes(folded, library)]
}

function wrongThemes(folded: Folded, library: Library): Statement[] {
  const year = onlyYear(folded.text)
  const facts = year === null ? null : noticeFacts(year, library)
  const theme = facts?.theme
  if (!theme) return []
  const right = foldText(theme.text)
  return claimable(facts.year, library).flatMap((claimed) => {
    const wording = foldText(claimed)
    const at = folded.text.indexOf(wording)
    if (at === -1 || wording === right) return []
    const span = originalSpan(folded, at, at + wording.length)
    const { grade, text } = theme
    const held = facts.noticeId !== null
    return [
      {
        type: 'wrong-theme',
        span,
        name: claimed,
        year: facts.year,
        theme: text,
        grade,
        held,
      },
    ]
  })
}

/** What has been claimed for this year, and the themes of all others. */
function claimable(year: number, library: Library): string[] {
  const claimed = library.holdings.archive.knownWrong
    .filter((claim) => claim.year === year)
    .map((claim) => claim.claimed)
  const others = library.entries
    .filter(({ places }) =>
      places.some((place) => place.role === 'theme' && place.year !== year),
    )
    .map(({ text }) => text)
  return [...new Set([...claimed, ...others])]
}

/** The year that the text speaks of, where it names one and asks or tells of a theme. */
function onlyYear(text: string): number | null {
  const years = new Set(
    [...text.matchAll(/(?:19|20)\d\d(?=年)/gu)].map(([year]) => Number(year)),
  )
  const [year] = years
  return years.size === 1 && year !== undefined && /主题|质量月/u.test(text) ? year : null
}

function associationThemes(folded: Folded, library: Library): Statement[] {
  return library.holdings.archive.notNational.flatMap(({ theme, whose, year }) => {
    const wording = foldText(theme)
    const at = folded.text.indexOf(wording)
    if (at === -1) return []
    const span = originalSpan(folded, at, at + wording.length)
    return [{ type: 'not-national', span, name: theme, year, whose }]
  })
}
