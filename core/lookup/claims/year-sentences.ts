// Sentences that speak of a campaign in a year, and the year for which each gives out a wording. Where
// that is ambiguous it is null: an alarm on a correct sentence is worse than none.

import { type Folded, fold } from '../../text/fold.ts'
import { fullYear } from '../../text/numerals.ts'
import { simplifiedText } from '../../text/simplified-text.ts'
import { campaignsIn, type KnownCampaigns } from '../facts/index.ts'
import type { Span } from '../types.ts'

/** A sentence that speaks of a campaign in a year, or gives out a theme. */
export interface YearSentence {
  written: string
  /** The same, unit for unit as long: simplified, with digits in half width. */
  text: string
  folded: Folded
  /** Where the sentence starts in the selection. */
  offset: number
  mentions: readonly Mention[]
  /** It gives out a theme. */
  ofTheme: boolean
}

/** A time that a sentence names; its year is null for 去年 or 2022年以来, which name no year of a campaign. */
interface Mention {
  year: number | null
  span: Span
}

const FULL = String.raw`(?<full>(?:19|20)\d\d)`
/**
 * Times in a sentence: 2023年, 2023质量月, 23年质量月, 2023年9月, and times that name no year (去年).
 * @param words the names of all campaigns, as a pattern
 */
function timePattern(words: string): RegExp {
  return new RegExp(
    [
      `${FULL}\\s*年\\s*(?<month>\\d{1,2})\\s*月`,
      `${FULL.replace('full', 'past')}\\s*年(?:以来|以前|之前|起)`,
      `${FULL.replace('full', 'year')}(?=\\s*(?:年度?|全国|[“"]?(?:${words})))`,
      `(?<!\\d)(?<short>\\d\\d)(?=年(?:全国)?[“"]?(?:${words}))`,
      '(?<other>上年|去年|往年|历年|前年|今年|明年|历届)',
    ].join('|'),
    'gu',
  )
}
const OPENING_WORDS = /启动|开展|举行|举办|拉开/u

/**
 * The sentences of a text, in their order. A sentence without a year that goes on with the theme has
 * the year of the one before it; a heading gives its year to the line below.
 * @param selection with Arabic years
 */
export function* yearSentences(
  selection: string,
  known: KnownCampaigns,
): Generator<YearSentence> {
  const time = timePattern(known.words)
  const ownMonths = [known.all[0]?.data?.month ?? null]
  let above: YearAbove | null = null
  for (const { 0: written, index: offset } of selection.matchAll(SENTENCE)) {
    const text = simplifiedText(written)
    const folded = fold(text)
    if (folded.text === '') continue
    const isAbout = known.folded.test(folded.text)
    const months = isAbout ? monthsIn(folded.text, known) : ownMonths
    const mentions = [...text.matchAll(time)].map((match) =>
      mentionOf(match, text, months),
    )
    const sentence = { written, text, folded, offset }
    const isOfYear = isAbout || saysTheme(text)
    if (above && mentions.length === 0 && (above.isHeading || THEME.test(text)))
      yield { ...sentence, mentions: [{ year: above.year, span: [0, 0] }], ofTheme: true }
    else if (isOfYear) yield { ...sentence, mentions, ofTheme: THEME.test(text) }
    above = isOfYear ? yearForNext(text, mentions) : null
  }
}

/** The year of a sentence, for the next one; `isHeading` where that is its theme whatever it says. */
interface YearAbove {
  year: number
  isHeading: boolean
}

/** Null where the sentence names none, or more than one. */
function yearForNext(text: string, mentions: readonly Mention[]): YearAbove | null {
  const years = new Set(mentions.map(({ year }) => year))
  const [year = null] = years
  return year === null || years.size > 1
    ? null
    : { year, isHeading: /主题[：:\s]*$/u.test(text) }
}

/** A wording in quotation marks stays whole: “中国品牌，世界共享；国货潮牌，品筑未来”. */
const SENTENCE = /(?:“[^”“\n]{0,60}”|[^。！？；\n])+/gu

/** 主题教育 and the like are no themes. */
const THEME = /主题(?!教育|党日|班会|公园|团日)/u

/** 2023年主题是, 2023年活动的主题为: of no other campaign. */
function saysTheme(text: string): boolean {
  return /\d\d\s*年度?(?:活动)?的?主题/u.test(text) && THEME.test(text)
}

/** The months in which the campaigns of a text open: what opens then is of that year. */
function monthsIn(folded: string, known: KnownCampaigns): (number | null)[] {
  return campaignsIn(folded, known).map(({ data }) => data?.month ?? null)
}

function mentionOf(
  match: RegExpExecArray,
  text: string,
  months: readonly (number | null)[],
): Mention {
  const { full, month, year, short } = match.groups ?? {}
  const span: Span = [match.index, match.index + match[0].length]
  if (full !== undefined) {
    const isItsMonth = months.includes(Number(month)) && OPENING_WORDS.test(text)
    return { year: isItsMonth ? Number(full) : null, span }
  }
  if (short !== undefined) return { year: fullYear(short), span }
  return { year: year === undefined ? null : Number(year), span }
}

/** Right after a wording: “…”是2017年的主题, “…”成为, “…”2017年. */
const LEADS_TO_YEAR = /^[”’"'』」》]*\s*(?:[正就曾便]?(?:是|为|系|作为|成为))?\s*$/u
/** Denials, comparisons and pairs of years: the sentence does not simply say that a wording is of a year. */
const AMBIGUOUS =
  /不是|并非|不为|没有以|未以|误|网传|谣|有别|不同|相比|相较|改为|变为|调整|更名|沿用|继(?:\d|“)|分别|依次|先后|\d\d\s*年?\s*[—\-–~～至到]+\s*(?:19|20)?\d\d\s*年/u

/**
 * The year for which the wording at this place is given out: the one that it is said to be of
 * right after it, else the last before it, else the only one. Null where that is open.
 * @param span of the wording in the sentence as written
 */
export function claimedYear(
  { text, mentions }: Pick<YearSentence, 'text' | 'mentions'>,
  [from, to]: Span,
): number | null {
  if (AMBIGUOUS.test(text)) return null
  const next = mentions.find(({ span }) => span[0] >= to)
  if (next && LEADS_TO_YEAR.test(between(text, to, next.span))) return next.year
  const before = mentions.filter(({ span }) => span[1] <= from).at(-1)
  if (before) return before.year
  const years = new Set(mentions.map(({ year }) => year))
  return years.size === 1 ? (mentions[0]?.year ?? null) : null
}

/** The text up to a mention. A bracket counts for nothing where it holds the year alone: （2017年）. */
function between(text: string, to: number, [start, end]: Span): string {
  const isAlone = /^\s*年?\s*[）)〕\]]/u.test(text.slice(end))
  const before = text.slice(to, start)
  return isAlone ? before.replace(/[（(〔[]\s*$/u, '') : before
}
