// What the selection says of the Quality Month of a year: a wording is wrong only together with a
// year whose theme is another, and what is not known of a year is said.
import { type Folded, foldText, originalSpan } from '../data/text/fold.ts'
import { smallNumber } from '../data/text/numerals.ts'
import type { Library } from './library.ts'
import { noticeFacts } from './relate.ts'
import type { Match, Span, Statement } from './types.ts'
import { wrongThemes } from './wrong-themes.ts'
import { type YearSentence, yearOf, yearSentences } from './year-sentences.ts'

/**
 * @param selection with Arabic years
 * @param folded the same, folded
 * @param found what the selection was found to hold
 */
export function claimsOf(
  selection: string,
  folded: Folded,
  found: readonly Match[],
  library: Library,
): Statement[] {
  const isAbout = /质量月|主题/u.test(folded.text)
  const sentences = isAbout ? [...yearSentences(selection)] : []
  const claims = sentences.flatMap((sentence) => [
    ...wrongThemes(sentence, found, library),
    ...wrongCounts(sentence, library),
    ...unknownOfYears(sentence, library),
  ])
  return [...claims, ...associationThemes(folded, library)].sort(
    (a, b) => a.span[0] - b.span[0],
  )
}

/** 等26个部门: the first of them counts. */
const COUNT = /等\s*([\d一二三四五六七八九十]{1,3})\s*(?:个|家)?部门/gu

/** The number of departments that signed, where another one is known. */
function wrongCounts(sentence: YearSentence, library: Library): Statement[] {
  if (!/质量月/u.test(sentence.folded.text)) return []
  return [...sentence.text.matchAll(COUNT)].flatMap((match): Statement[] => {
    const span: Span = [match.index, match.index + match[0].length]
    const year = yearOf(sentence, span)
    const facts = year === null ? null : noticeFacts(year, library)
    const count = smallNumber(match[1] ?? '')
    const known = facts?.issuersCount ?? null
    if (year === null || !facts || known === null || count === null || count === known)
      return []
    const held = facts.noticeId !== null
    const { grade } = facts
    const placed = shifted(span, sentence.offset)
    return [
      {
        type: 'wrong-count',
        span: placed,
        name: match[0],
        year,
        count: known,
        grade,
        held,
      },
    ]
  })
}

/** A theme or slogans are asked for or told, of a year of which none are known. */
function unknownOfYears(sentence: YearSentence, library: Library): Statement[] {
  const { folded, mentions, offset } = sentence
  if (!/质量月/u.test(folded.text)) return []
  const years = [...new Set(mentions.map(({ year }) => year))]
  // Of several years only what is asked for: a sentence that looks back names years in passing.
  if (years.length > 1 && !/主题|口号|标语/u.test(folded.text)) return []
  const span = shifted(originalSpan(folded, 0, folded.text.length), offset)
  const asksSlogans = /口号|标语/u.test(folded.text)
  return years.flatMap((year) => {
    const what = unknownOfYear(year, asksSlogans, library)
    return what ? [{ type: 'year-unknown', span, year, what }] : []
  })
}

function unknownOfYear(
  year: number,
  asksSlogans: boolean,
  library: Library,
): 'theme' | 'slogans' | 'campaign' | null {
  const { from, to } = library.holdings.archive.noCampaign
  if (from <= year && year <= to) return 'campaign'
  const facts = noticeFacts(year, library)
  if (asksSlogans) return facts?.slogans?.status === 'known' ? null : 'slogans'
  // A later retelling is not shown to have been the theme.
  return facts?.theme && facts.theme.grade !== 'retold' ? null : 'theme'
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
