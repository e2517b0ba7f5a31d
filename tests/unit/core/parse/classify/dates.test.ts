import { describe, expect, it } from 'vitest'
import {
  isDamagedDate,
  readDateAlone,
  readDateAtEnd,
  readDateInFigures,
  readPageTableDate,
} from '../../../../../core/parse/classify/dates.ts'

describe('a date alone on its line', () => {
  it.each([
    ['2023年8月31日', '2023-08-31'],
    ['二〇二三年八月三十一日', '2023-08-31'],
    ['二○一九年十月十日', '2019-10-10'],
    ['（２０２３年８月３１日）', '2023-08-31'],
  ])('%s', (line, iso) => expect(readDateAlone(line)?.iso).toBe(iso))

  it.each(['2023年13月1日', '2023年2月30日', '二十十年一月一日', '2023年8月'])(
    '%s is no day',
    (line) => expect(readDateAlone(line)).toBeNull(),
  )
})

it('in figures it stays as printed', () => {
  expect(readDateInFigures('2024.4.15')).toMatchObject({
    iso: '2024-04-15',
    printed: '2024.4.15',
  })
})

it('it may stand behind names', () => {
  const read = readDateAtEnd('某市财政局 2023年8月31日')
  expect(read?.before).toBe('某市财政局')
  expect(read?.date.iso).toBe('2023-08-31')
})

it('a page labels the day of its document, and the day of its own', () => {
  expect(readPageTableDate('成文日期：2023-08-31')?.iso).toBe('2023-08-31')
  expect(readPageTableDate('发布日期：2023-08-31')).toBeNull()
})

it('a damaged date is seen, and not read', () => {
  expect(isDamagedDate('2021年月6日')).toBe(true)
  expect(isDamagedDate('2021年1月6日')).toBe(false)
})
