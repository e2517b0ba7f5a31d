import { describe, expect, it } from 'vitest'
import {
  arabicDigits,
  smallNumber,
  withArabicYears,
} from '../../../../core/text/numerals.ts'

describe('Chinese numerals', () => {
  it.each([
    ['二〇二三年九月', '2023年九月'],
    ['二零二三年', '2023年'],
    ['二○二三 年', '2023 年'],
    ['一九七八年', '1978年'],
    ['二三十年', '二三十年'],
    ['三五年', '三五年'],
  ])('are read as a year only where they are one: %s', (written, expected) => {
    expect(withArabicYears(written)).toBe(expected)
    expect(withArabicYears(written)).toHaveLength(written.length)
  })

  it('are read digit by digit, whatever sign stands for zero', () => {
    expect(arabicDigits('二○二O')).toBe('2020')
    expect(arabicDigits('2023')).toBe('2023')
  })

  it.each([
    ['25', 25],
    ['二十五', 25],
    ['十', 10],
    ['十二', 12],
    ['九十', 90],
    ['七', 7],
    ['二五', null],
    ['', null],
    ['123', null],
  ])('count up to 99: %s', (written, expected) => {
    expect(smallNumber(written)).toBe(expected)
  })
})
