// What the selection says of the Quality Month of a year: a wording is wrong only together with a
// year whose theme is another, and what is not known of a year is said.
import { type Folded, foldText, originalSpan } from '../data/text/fold.ts'
import type { Library } from './library.ts'
import { noticeFacts } from './relate.ts'
import type { Match, Span, Statement } from './types.ts'
import { wrongThemes } from './wrong-themes.ts'
import { OF_CAMPAIGN, type YearSentence } from './year-sentences.ts'

/**
 * @param sentences of the selection that speak of the campaign
 * @param folded the whole selection
 * @param found what it was found to hold
 */
export function claimsOf(
  sentences: readonly YearSentence[],
  folded: Folded,
  found: readonly Match[],
  library: Library,
): Statement[] {
  const claims = sentences.flatMap((sentence) => [
    ...wrongThemes(sentence, found, library),
    ...unknownOfYears(sentence, library),
  ])
  return [...claims, ...associationThemes(folded, library)].sort(
    (a, b) => a.span[0] - b.span[0],
  )
}

/** A theme or slogans are asked for or told, of a year of which none are known. */
function unknownOfYears(sentence: YearSentence, library: Library): Statement[] {
  const { folded, mentions, offset } = sentence
  if (!OF_CAMPAIGN.test(folded.text)) return []
  const years = [...new Set(mentions.flatMap(({ year }) => year ?? []))]
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
