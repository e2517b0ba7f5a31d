// Days as people write them, and as a notice prints them.
import { expect, it } from 'vitest'
import { isoDayOf, printedDay } from '../../../../core/text/day.ts'

it.each([
  ['2025年4月15日', '2025-04-15'],
  ['2025-4-15', '2025-04-15'],
  ['2025/04/15', '2025-04-15'],
  ['２０２５．４．１５', '2025-04-15'],
  [' 2025 年 4 月 15 日 ', '2025-04-15'],
  ['二〇二五年四月十五日', '2025-04-15'],
  ['二零二五年十二月三十一日', '2025-12-31'],
  ['2024年2月29日', '2024-02-29'],
  ['2023年2月29日', null],
  ['2025年13月1日', null],
  ['2025年4月', null],
  ['4/15/2025', null],
  ['', null],
])('%j is %j', (written, iso) => {
  expect(isoDayOf(written)).toBe(iso)
  if (iso) expect(isoDayOf(printedDay(iso))).toBe(iso)
})

it('is printed without zeros; what is no day stays', () => {
  expect(printedDay('2025-04-05')).toBe('2025年4月5日')
  expect(printedDay('2025年4')).toBe('2025年4')
  expect(printedDay('')).toBe('')
})
