// Spans of time that end before they begin: 2023年9月20日至9月15日, 2025年至2023年.
import type { Paragraph } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'

const TO = '\\s*(?:[至到—–\\-~～－]|——)\\s*'
const DAYS = new RegExp(
  `(?<![\\d.])(?:((?:19|20)\\d\\d)年)?(\\d{1,2})月(\\d{1,2})日?${TO}(?:((?:19|20)\\d\\d)年)?(?:(\\d{1,2})月)?(\\d{1,2})日`,
  'gu',
)
/** 2763—2021年版 is a standard. */
const YEARS = new RegExp(
  `(?<![A-Za-z\\d./—-]\\s{0,2})((?:19|20)\\d\\d)年?${TO}((?:19|20)\\d\\d)年(?!版)`,
  'gu',
)

/** @returns offsets in the paragraph */
export function spansThatEndFirst({ readable, text }: Paragraph): FoundPlace[] {
  const spans = [
    ...[...readable.matchAll(DAYS)].filter(endsFirst),
    ...[...readable.matchAll(YEARS)].filter(([, from, to]) => Number(from) > Number(to)),
  ]
  return spans.map(({ 0: whole, index: start }): FoundPlace => {
    const end = start + whole.length
    const written = text.slice(start, end)
    return {
      start,
      end,
      severity: 'certain',
      message: { id: 'end-before-start', values: { written } },
    }
  })
}

/** Without a year the end may lie in the next one, unless the month is the same. */
function endsFirst(match: RegExpExecArray): boolean {
  const [, fromYear, fromMonth, fromDay, toYear, toMonth = fromMonth, toDay] = match
  const days = Number(fromDay) - Number(toDay)
  if (toYear === undefined) return fromMonth === toMonth && days > 0
  if (fromYear === undefined) return false
  const years = Number(fromYear) - Number(toYear)
  const months = Number(fromMonth) - Number(toMonth)
  return years > 0 || (years === 0 && (months > 0 || (months === 0 && days > 0)))
}
