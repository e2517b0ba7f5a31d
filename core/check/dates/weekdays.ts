// Weekdays beside a date that do not fit it: 2023年9月1日（星期四）.
import { isoDayOf } from '../../text/day.ts'
import type { Paragraph } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'

const WEEKDAYS = '日一二三四五六'
/** 周 without brackets may begin a name or 周年. */
const DATE_WITH_WEEKDAY =
  /(?<![\d至到—–\-~～、和及年])(?:((?:19|20)\d\d)年)?(\d{1,2})月(\d{1,2})日\s*(?:[（(]\s*(星期|周|礼拜)([日天一二三四五六])|(星期|礼拜)([日天一二三四五六]))(?![至到—–\-~～、和及])/gu
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
    const [whole, ownYear, month, day] = match
    const word = match[4] ?? match[6] ?? ''
    const sign = match[5] ?? match[7] ?? ''
    const [onlyYear] = years.size === 1 ? years : []
    const year = ownYear ?? onlyYear
    if (year === undefined || (!ownYear && OTHER_YEAR.test(readable))) return []
    const iso = isoDayOf(`${year}年${month}月${day}日`)
    if (iso === null) return []
    const right = WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? ''
    if (right === sign || (right === '日' && sign === '天')) return []
    const end = match.index + whole.length
    const start = end - sign.length - word.length
    const official = word + right
    return [
      {
        start,
        end,
        severity: ownYear ? 'certain' : 'advice',
        message: {
          id: 'weekday-wrong',
          values: {
            date: `${year}年${month}月${day}日`,
            written: text.slice(start, end),
            official,
          },
        },
        suggestions: [official],
      },
    ]
  })
}
