// Sentences that speak of the Quality Month of a year, and for which of their years a wording is
// given out.
import { type Folded, fold, originalSpan } from '../data/text/fold.ts'
import type { Span } from './types.ts'

export interface YearSentence {
  /** As written, with Arabic years, and folded. */
  text: string
  folded: Folded
  /** Where the sentence starts in the selection. */
  offset: number
  /** In reading order, with their places as written; the same year may come twice. */
  mentions: readonly { year: number; span: Span }[]
}

/** A mere date (2024年8月), 以来 and the like do not give the sentence's theme a year. */
const YEAR = /(?:19|20)\d\d(?=年(?!\d|以来|以前|之前|起))/gu
const DATE = /((?:19|20)\d\d)年\d/gu
const OTHER_TIME = /上年|去年|往年|历年|前年/u

/** @param selection with Arabic years */
export function* yearSentences(selection: string): Generator<YearSentence> {
  for (const { 0: text, index: offset } of selection.matchAll(/[^。！？；\n]+/gu)) {
    const folded = fold(text)
    if (OTHER_TIME.test(folded.text) || !/质量月|主题/u.test(folded.text)) continue
    const mentions = [...folded.text.matchAll(YEAR)].map(({ 0: year, index }) => ({
      year: Number(year),
      span: originalSpan(folded, index, index + year.length),
    }))
    // The date of something else, in another year, leaves it open of which year is spoken.
    const dates = [...folded.text.matchAll(DATE)].map(([, year]) => Number(year))
    const areOf = (date: number): boolean => mentions.some(({ year }) => year === date)
    if (mentions.length > 0 && dates.every(areOf))
      yield { text, folded, offset, mentions }
  }
}

/** “…”是2017年的主题, “…”（2017年） */
const OF_THE_NEXT = /^[”’"'』」》]*\s*(?:[正就曾便]?(?:是|为|系|作为)|[（(〔[])\s*$/u

/**
 * The year for which the wording at this place is given out: the one that it is said to be of
 * right after it, else the last before it, else the only one. Null where that is open.
 * @param span of the wording in the sentence as written
 */
export function yearOf(
  { text, mentions }: YearSentence,
  [from, to]: Span,
): number | null {
  const next = mentions.find(({ span }) => span[0] >= to)
  if (next && OF_THE_NEXT.test(text.slice(to, next.span[0]))) return next.year
  const before = mentions.findLast(({ span }) => span[1] <= from)
  if (before) return before.year
  const years = new Set(mentions.map(({ year }) => year))
  return years.size === 1 ? (mentions[0]?.year ?? null) : null
}
