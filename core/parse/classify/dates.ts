// Dates in Arabic or Chinese numerals, as they stand below a notice.

import { arabicDigits, smallNumber, ZEROS } from '../../text/numerals.ts'
import type { Rule } from '../rule.ts'
import { YEAR as YEAR_IN_FIGURES } from '../vocabulary.ts'

const DIGITS = '一二三四五六七八九'
/** A scan may have a space between all signs: 一 九 九 八 年 十 月. */
const YEAR = `${YEAR_IN_FIGURES}|(?:1\\s?9|2\\s?0)\\s?\\d\\s?\\d|[一二]\\s?[九${ZEROS}](?:\\s?[${ZEROS}${DIGITS}]){2}`
const NUMBER =
  '\\d{1,2}|\\d\\s\\d|[一二三四五六七八九十](?:\\s?[一二三四五六七八九十]){0,2}'
const DATE = `(${YEAR})\\s*年\\s*(${NUMBER})\\s*月\\s*(${NUMBER})\\s*日`

export interface ReadDate {
  /** 2023-08-31 */
  iso: string
  printed: string
  rule: string
}

const DATE_ALONE = {
  id: 'date-alone',
  means: 'A date and nothing else, in brackets or not, with an hour or not',
  pattern: new RegExp(
    `^[（(]?\\s*(${DATE})\\s*(?:\\d{1,2}[时点]|[（(](?:星期|周)[一二三四五六日天][）)])?\\s*[）)]?$`,
    'u',
  ),
  yes: [
    '2023年8月31日',
    '二〇二三年八月三十一日',
    '（2023年8月31日）',
    '2023年6月28日17时',
    '一 九 九 八 年 十 月 十 二 日',
    '2 0 2 3 年 1 0 月 1 2 日',
  ],
  no: ['2023年8月31日至9月30日', '2023年8月', '定于2023年8月31日'],
} satisfies Rule
const DATE_IN_FIGURES = {
  id: 'date-in-figures',
  means: 'A date in figures: some sign so, and a page writes its own days so',
  pattern: new RegExp(`^(${YEAR_IN_FIGURES})[.．/-](\\d{1,2})[.．/-](\\d{1,2})$`, 'u'),
  yes: ['2024.4.15', '2024-04-15', '2024/4/15'],
  no: ['2024.4', '24.4.15', '2024.4.15-2024.4.20'],
} satisfies Rule
const DATE_AT_END = {
  id: 'date-at-end',
  means: 'A date behind names or something else',
  pattern: new RegExp(`^(.*?\\S)\\s*(${DATE})$`, 'u'),
  yes: ['某市财政局2023年8月31日', '某市财政局  二〇二三年八月三十一日'],
  no: ['2023年8月31日', '2023年8月31日印发'],
} satisfies Rule

const DAMAGED_DATE = {
  id: 'date-damaged',
  means:
    'A date of which a part is missing or wrong: it dates a signature, but not to a day',
  pattern: new RegExp(
    `^[（(]?\\s*(?:${YEAR_IN_FIGURES}|[一二][${DIGITS}${ZEROS}]{1,3})?\\s*年\\s*[\\d${DIGITS}十${ZEROS}]{0,3}\\s*月\\s*[\\d${DIGITS}十${ZEROS}]{0,3}\\s*日?\\s*[）)]?$`,
    'u',
  ),
  yes: [
    '2021年月6日',
    '年  月  日',
    '2021年 1月 日',
    '二〇二一年月六日',
    '2021年13月40日',
    '2021年6月',
  ],
  no: ['2021年1月6日至9日', '每年6月', '年度'],
} satisfies Rule

export const DATE_RULES: readonly Rule[] = [
  DATE_ALONE,
  DATE_IN_FIGURES,
  DATE_AT_END,
  DAMAGED_DATE,
]

const LONGEST_DAMAGED = 40

/** A line that is a date which cannot be read to its day. */
export const isDamagedDate = (line: string): boolean =>
  line.length <= LONGEST_DAMAGED &&
  DAMAGED_DATE.pattern.test(narrow(line)) &&
  readDateAlone(line) === null

const WHOLE = new RegExp(`^${DATE}$`, 'u')

/** A line that is a date and nothing else, in brackets or not, with an hour or not. */
export function readDateAlone(line: string): ReadDate | null {
  return readDate(DATE_ALONE.pattern.exec(narrow(line))?.[1], DATE_ALONE.id)
}

/** 2024.4.15, 2024-04-15, as some sign; a page writes its own days so, too. */
export function readDateInFigures(line: string): ReadDate | null {
  const [printed, year, month, day] = DATE_IN_FIGURES.pattern.exec(narrow(line)) ?? []
  const read = year ? readDate(`${year}年${month}月${day}日`, DATE_IN_FIGURES.id) : null
  return read && printed !== undefined ? { ...read, printed } : null
}

/** As many names as sign, and the date. */
const LONGEST_DATED = 440

/** A line that ends with a date, and what stands before it. */
export function readDateAtEnd(line: string): { before: string; date: ReadDate } | null {
  if (line.length > LONGEST_DATED) return null
  const [, before = '', printed] = DATE_AT_END.pattern.exec(narrow(line)) ?? []
  const date = readDate(printed, DATE_AT_END.id)
  return date && before.length < 400 ? { before, date } : null
}

const PAGE_TABLE_DATE = {
  id: 'date-of-page-table',
  means: 'The day that a page labels as that of its document',
  pattern: new RegExp(
    `(?:^|[【[]|[\\s\\u3000]{2})(?:成\\s*文|印\\s*发|发\\s*文)\\s*(?:日\\s*期|时\\s*间)[】\\]]?\\s*[:：]?\\s*(?:(${DATE})|((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2}))`,
    'u',
  ),
  yes: ['成文日期：2023年8月31日', '【发文日期】2023-08-31', '印发日期:2023/8/31'],
  no: ['发布日期：2023-08-31', '日期：2023年8月31日'],
} satisfies Rule

export const PAGE_DATE_RULES: readonly Rule[] = [PAGE_TABLE_DATE]

/** The date behind 成文日期 in a line that a page has of its document, as printed or 2023-08-31. */
export function readPageTableDate(line: string): ReadDate | null {
  const [, printed, , , , year, month, day] =
    PAGE_TABLE_DATE.pattern.exec(narrow(line)) ?? []
  return readDate(
    printed ?? (year ? `${year}年${month}月${day}日` : undefined),
    PAGE_TABLE_DATE.id,
  )
}

function readDate(printed: string | undefined, rule: string): ReadDate | null {
  if (printed === undefined) return null
  const solid = printed.replace(/\s+/gu, '')
  const [, year, month, day] = WHOLE.exec(solid) ?? []
  if (!year || !month || !day) return null
  const [y, m, d] = [arabicDigits(year), smallNumber(month) ?? 0, smallNumber(day) ?? 0]
  const last = new Date(Date.UTC(Number(y), m, 0)).getUTCDate()
  const isDay = m >= 1 && m <= 12 && d >= 1 && d <= last
  // 二十十 is no number.
  if (!isDay) return null
  const two = (value: number): string => String(value).padStart(2, '0')
  return {
    iso: `${y}-${two(m)}-${two(d)}`,
    printed: solid,
    rule,
  }
}

/** Full-width figures as others. */
const narrow = (text: string): string =>
  text.replace(/[０-９]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10))
