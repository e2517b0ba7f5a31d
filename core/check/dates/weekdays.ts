// Weekdays beside a date that do not fit it: 2023年9月1日（星期四）.
import { isoDayOf } from '../../text/day.ts'
import type { Paragraph } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'

const WEEKDAYS = '日一二三四五六'
/** 周 without brackets may begin a name or 周年. */
const DATE_WITH_WEEKDAY =
  /(?<![\d至到—–\-~～、和及年])(?:((?:19|20)\d\d)年)?(\d{1,2})月(\d{1,2})日\s*(?:[（(]\s*((?:星期|周|礼拜)[日天一二三四五六])|((?:星期|礼拜)[日天一二三四五六]))(?![至到—–\-~～、和及])/gu
const OTHER_YEAR = /去年|明年|次年|上年|翌年|前年/u

/**
 * @param years all that the text names: of a date without a year the only one is meant
 * @returns offsets in the paragraph
 */
export function wrongWeekdays(
  { readable, text }: Paragraph,
  years: ReadonlySet<number>,
): FoundPlace[] {
  return [...readable.matchAll(DATE_WITH_WEEKDAY)].flatMap((match): FoundPlace[] => {
    const [whole, ownYear, month, day, inBrackets, bare] = match
    const weekday = inBrackets ?? bare ?? ''
    const year = ownYear ?? onlyYear(readable, years)
    const date = `${year}年${month}月${day}日`
    const right = year === undefined ? null : weekdayOf(date)
    const sign = weekday.slice(-1).replace('天', '日')
    if (right === null || right === sign) return []
    const end = match.index + whole.length
    const start = end - weekday.length
    const official = weekday.slice(0, -1) + right
    const values = { date, written: text.slice(start, end), official }
    return [
      {
        start,
        end,
        severity: ownYear ? 'certain' : 'advice',
        message: { id: 'weekday-wrong', values },
        suggestions: [official],
      },
    ]
  })
}

function onlyYear(readable: string, years: ReadonlySet<number>): string | undefined {
  const [year] = years
  return year === undefined || years.size > 1 || OTHER_YEAR.test(readable)
    ? undefined
    : String(year)
}

/** 日 to 六; null where there is no such day. */
function weekdayOf(date: string): string | null {
  const iso = isoDayOf(date)
  return iso === null
    ? null
    : (WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? null)
}
