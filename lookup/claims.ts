// What the selection says of the Quality Month of a year: a wording is wrong only together with a
// year whose theme is another, and what is not known of a year is said.
import { type Folded, foldText, originalSpan } from '../data/text/fold.ts'
import { smallNumber } from '../data/text/numerals.ts'
import type { Library } from './library.ts'
import type { Named, NameHit } from './names.ts'
import { noticeFacts } from './relate.ts'
import type { Match, Span, Statement } from './types.ts'
import { wrongThemes } from './wrong-themes.ts'
import { OF_CAMPAIGN, type YearSentence, yearOf } from './year-sentences.ts'

/**
 * @param sentences of the selection that speak of the campaign
 * @param folded the whole selection
 * @param names the names of bodies in it
 * @param found what it was found to hold
 */
export function claimsOf(
  sentences: readonly YearSentence[],
  folded: Folded,
  names: readonly NameHit[],
  found: readonly Match[],
  library: Library,
): Statement[] {
  const claims = sentences.flatMap((sentence) => [
    ...wrongThemes(sentence, found, library),
    ...wrongCounts(sentence, folded, names, library),
    ...unknownOfYears(sentence, library),
  ])
  return [...claims, ...associationThemes(folded, library)].sort(
    (a, b) => a.span[0] - b.span[0],
  )
}

const NUMBER = String.raw`([\d一二三四五六七八九十]{1,3})\s*(?:个|家)?`
/** 等26个部门: the body before it counts. */
const COUNT_AFTER = new RegExp(`等\\s*${NUMBER}(?:部门|部委)`, 'gu')
const COUNT_ALONE = new RegExp(
  `由\\s*${NUMBER}部门(?=(?:联合|共同)?(?:主办|举办|开展|印发|发文|发起|部署|组织))`,
  'gu',
)
/** What the province does is not what the state does. */
const OF_A_PLACE = /[我全本各某][省市县区]/u

/** A number of departments of the national campaign, where another one is known. */
function wrongCounts(
  sentence: YearSentence,
  folded: Folded,
  names: readonly NameHit[],
  library: Library,
): Statement[] {
  const { text, offset } = sentence
  if (!OF_CAMPAIGN.test(sentence.folded.text)) return []
  const leaders = names
    .filter(({ named, local }) => !local && leads(named, library))
    .map(({ end }) => folded.to[end - 1])
  const isNational = /全国/u.test(text) && !OF_A_PLACE.test(text)
  const counts = [
    ...[...text.matchAll(COUNT_AFTER)].filter(({ index }) =>
      leaders.includes(index + offset),
    ),
    ...(isNational ? text.matchAll(COUNT_ALONE) : []),
  ]
  return counts.flatMap(({ 0: found, 1: number = '', index }): Statement[] => {
    const span: Span = [index, index + found.length]
    const name = sentence.written.slice(...span)
    const year = yearOf(sentence, span)
    const facts = year === null ? null : noticeFacts(year, library)
    const count = smallNumber(number)
    const known = facts?.issuersCount ?? null
    if (year === null || !facts || known === null || count === null || count === known)
      return []
    const placed = shifted(span, offset)
    const held = facts.noticeId !== null
    const { grade } = facts
    return [{ type: 'wrong-count', span: placed, name, year, count: known, grade, held }]
  })
}

/** The body that is named first, then and now. */
function leads(named: Named, { holdings }: Library): boolean {
  const first = holdings.notices[0]?.issuers[0]
  if (named.type === 'department') return named.entry.text === first
  return (
    named.type === 'predecessor' && named.predecessor.successors.includes(first ?? '')
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
