// What the selection says of a year's theme or slogans, sentence by sentence: a wording is wrong
// only together with a year whose theme is another, and what is not known of a year is said.
import { type Folded, fold, foldText, originalSpan } from '../data/text/fold.ts'
import type { Library } from './library.ts'
import { noticeFacts } from './relate.ts'
import type { Span, Statement } from './types.ts'

/** A sentence that speaks of the Quality Month of one year. */
interface YearSentence {
  folded: Folded
  year: number
  /** Where the sentence starts in the selection. */
  offset: number
}

/** @param folded the selection, folded */
export function claimsOf(
  selection: string,
  folded: Folded,
  library: Library,
): Statement[] {
  const found = [...yearSentences(selection)].flatMap((sentence) => [
    ...wrongThemes(sentence, library),
    ...unknownOfYear(sentence, library),
  ])
  return [...found, ...associationThemes(folded, library)]
}

/** A mere date (2024年8月), 以来, 上年 and the like do not give the sentence's theme a year. */
const YEAR = /(?:19|20)\d\d(?=年(?!\d|以来|以前|之前|起))/gu
const OTHER_TIME = /上年|去年|往年|历年|前年|(?:19|20)\d\d年\d/u

function* yearSentences(selection: string): Generator<YearSentence> {
  for (const match of selection.matchAll(/[^。！？；\n]+/gu)) {
    const folded = fold(match[0])
    const years = new Set([...folded.text.matchAll(YEAR)].map(([year]) => Number(year)))
    const [year] = years
    if (years.size !== 1 || year === undefined || OTHER_TIME.test(folded.text)) continue
    if (/质量月|主题/u.test(folded.text)) yield { folded, year, offset: match.index }
  }
}

function wrongThemes(
  { folded, year, offset }: YearSentence,
  library: Library,
): Statement[] {
  const facts = noticeFacts(year, library)
  const theme = facts?.theme
  if (!theme || !/主题/u.test(folded.text)) return []
  const right = foldText(theme.text)
  return claimable(year, library).flatMap((claimed) => {
    const wording = foldText(claimed)
    const at = folded.text.indexOf(wording)
    if (at === -1 || wording === right) return []
    const span = shifted(originalSpan(folded, at, at + wording.length), offset)
    const held = facts.noticeId !== null
    const { grade, text } = theme
    return [{ type: 'wrong-theme', span, name: claimed, year, theme: text, grade, held }]
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

/** A theme or slogans are asked for or told, of a year of which none are known. */
function unknownOfYear(
  { folded, year, offset }: YearSentence,
  library: Library,
): Statement[] {
  if (!/质量月/u.test(folded.text)) return []
  const facts = noticeFacts(year, library)
  const span = shifted(originalSpan(folded, 0, folded.text.length), offset)
  const { from, to } = library.holdings.archive.noCampaign
  if (from <= year && year <= to)
    return [{ type: 'year-unknown', span, year, what: 'campaign' }]
  const asksSlogans = /口号|标语/u.test(folded.text)
  if (asksSlogans && facts?.slogans?.status !== 'known') {
    return [{ type: 'year-unknown', span, year, what: 'slogans' }]
  }
  // A later retelling is not shown to have been the theme.
  const isKnown = facts?.theme && facts.theme.grade !== 'retold'
  return isKnown || asksSlogans
    ? []
    : [{ type: 'year-unknown', span, year, what: 'theme' }]
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

function shifted([from, to]: Span, offset: number): Span {
  return [from + offset, to + offset]
}
