// For which year and campaign a text gives out a theme or slogan, where it says so clearly.
import { claimedYear } from '../../lookup/claims/index.ts'
import type { KnownCampaign } from '../../lookup/facts/index.ts'
import { campaignsMeant } from '../text/meant-campaigns.ts'
import type { PlacedText } from '../text/paragraphs.ts'
import type { Paragraph, PlacedParagraph, Reading } from '../text/reading.ts'
import { sentenceAt, yearsBefore } from '../text/times.ts'

export interface YearClaim {
  year: number
  campaigns: readonly KnownCampaign[]
  /** The sentence that says it, or the line. */
  sentence: string
}

/** 2022年：增强质量意识…: a list by year below a heading. */
const LIST_LINE =
  /^\s*[（(]?((?:19|20)\d\d)\s*年?\s*(?:度|主题)?\s*[）)]?\s*[：:—–\-|｜\s]\s*[“"]?$/u
const YEAR = /(?<!\d)((?:19|20)\d\d)(?=\s*年)/gu
const NAMES_YEAR = new RegExp(YEAR.source, 'u')
const OTHER_TIME = /上年|去年|往年|历年|前年|明年|历届/gu

/**
 * The claim at a stretch of a paragraph; null where no year is said, or another campaign or an open
 * comparison is spoken of.
 */
export function yearClaimAt(
  placed: PlacedParagraph,
  from: number,
  to: number,
  reading: Reading,
): YearClaim | null {
  const { paragraph, start } = placed
  const ownSentence = sentenceAt(paragraph.sentences(), from)
  if (!ownSentence) return null
  const sentence = withSeriesBefore(ownSentence, paragraph)
  const campaigns = campaignsMeant(reading, start + from, start + to, sentence.text)
  if (campaigns.length === 0) return null
  const [, listed] = LIST_LINE.exec(paragraph.readable.slice(0, from)) ?? []
  if (listed) return { year: Number(listed), campaigns, sentence: paragraph.readable }
  const text = paragraph.readable.slice(
    sentence.start,
    sentence.start + sentence.text.length,
  )
  const span = [from - sentence.start, to - sentence.start] as const
  const year =
    saidYear(text, span) ??
    askedYear(placed, reading) ??
    carriedYear(placed, sentence, text, reading)
  return year === null ? null : { year, campaigns, sentence: text }
}

/** 2023年口号：…；…；…: what is parted by ； and names no year goes on with what stands before. */
function withSeriesBefore(
  sentence: PlacedText,
  { readable, sentences }: Paragraph,
): PlacedText {
  const end = sentence.start + sentence.text.length
  if (NAMES_YEAR.test(readable.slice(sentence.start, end))) return sentence
  const before = sentences().filter(({ start }) => start < sentence.start)
  let start = sentence.start
  for (const { text, start: earlier } of before.reverse()) {
    if (!text.endsWith('；')) break
    start = earlier
    if (NAMES_YEAR.test(text)) break
  }
  return { start, text: readable.slice(start, end) }
}

/** 2022年“…”，2023年“…”: each has its own year before it. */
const RIGHT_BEFORE = /((?:19|20)\d\d)年度?[的为是]?[，：:]?[“"]$/u
const DENIED = /不是|并非|不为|误|网传|谣|差错/u

/** The year that the sentence says of the wording; null where it says none or leaves it open. */
function saidYear(text: string, span: readonly [number, number]): number | null {
  const mentions = [
    ...[...text.matchAll(YEAR)].map((match) => ({
      year: Number(match[1]),
      span: [match.index, match.index + match[0].length] as const,
    })),
    ...[...text.matchAll(OTHER_TIME)].map((match) => ({
      year: null,
      span: [match.index, match.index + match[0].length] as const,
    })),
  ].sort((a, b) => a.span[0] - b.span[0])
  const [, direct] = RIGHT_BEFORE.exec(text.slice(0, span[0])) ?? []
  if (direct && !DENIED.test(text)) return Number(direct)
  return mentions.length === 0 ? null : claimedYear({ text, mentions }, span)
}

const LONGEST_QUESTION = 200

/** 问：2020年的主题？ / 答：“…”: the answer is about the year of the question. */
function askedYear(
  { paragraph, start }: PlacedParagraph,
  { readable }: Reading,
): number | null {
  if (!/^\s*答\s*[：:]/u.test(paragraph.readable)) return null
  const before = readable.slice(Math.max(0, start - LONGEST_QUESTION), start)
  const question = before.trimEnd().split('\n').at(-1) ?? ''
  const years = new Set(question.match(YEAR))
  const [only] = years
  return /[？?]\s*$/u.test(question) && years.size === 1 ? Number(only) : null
}

const THEME = /主题(?!教育|党日|班会|公园|团日)|口号|标语/u
const NOW = /今年|本年度?|本次|此次|本届/u

/** A sentence without a year goes on with the one before it, or has the only year of the text. */
function carriedYear(
  placed: PlacedParagraph,
  sentence: PlacedText,
  text: string,
  reading: Reading,
): number | null {
  if ([...text.matchAll(YEAR)].length > 0 || [...text.matchAll(OTHER_TIME)].length > 0)
    return null
  if (!THEME.test(text)) return null
  const before = yearsBefore(placed, sentence.start)
  const years = new Set(before.length > 0 ? before : reading.years())
  const [only] = years
  const isOnly = years.size === 1 && (reading.years().size === 1 || before.length > 0)
  return isOnly && (NOW.test(text) || reading.years().size === 1) ? (only ?? null) : null
}
