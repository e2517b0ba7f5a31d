import { expect, it } from 'vitest'
import { findDateLine } from '../../../../../core/parse/segments/date-line.ts'
import { classified } from '../classified.ts'

const dateLine = (...lines: string[]): number | null =>
  findDateLine(classified(...lines), 0)

it('the date beside names comes before an earlier one', () => {
  expect(
    dateLine('各单位：', '2023年9月1日', '请落实。', '某市财政局', '2023年8月31日'),
  ).toBe(4)
})

it('a date that is the text of an item dates nothing', () => {
  expect(dateLine('各单位：', '一、活动时间', '2023年9月1日', '二、地点')).toBeNull()
})

it('a damaged date below names does', () => {
  expect(dateLine('各单位：', '请落实。', '某市财政局', '2021年月6日')).toBe(3)
})
