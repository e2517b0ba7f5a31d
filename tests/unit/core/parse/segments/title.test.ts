import { expect, it } from 'vitest'
import { findTitle } from '../../../../../core/parse/segments/title.ts'
import { classified } from '../classified.ts'

const titleOf = (...lines: string[]): string | undefined =>
  findTitle(classified(...lines), [])?.title

it('goes on over several lines', () => {
  expect(titleOf('某市财政局', '关于开展2023年', '专项检查的通知', '各单位：')).toBe(
    '某市财政局关于开展2023年专项检查的通知',
  )
})

it('goes on behind the years of the plan that it issues', () => {
  expect(
    titleOf(
      '某省人民政府办公厅关于印发',
      '供水行动方案',
      '（2026—2028年）的通知',
      '各市：',
    ),
  ).toBe('某省人民政府办公厅关于印发供水行动方案（2026—2028年）的通知')
})

it('is the last one above the text', () => {
  expect(titleOf('关于召开会议的通知', '关于开展检查的通知', '各单位：')).toBe(
    '关于开展检查的通知',
  )
})

it('is null where no line reads as one', () => {
  expect(titleOf('今天天气很好。')).toBeUndefined()
})
