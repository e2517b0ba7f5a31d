import { expect, it } from 'vitest'
import { splitHeading } from '../../../../../core/parse/lines/split-heading.ts'

const split = (...lines: string[]): string[] =>
  splitHeading(lines.map((text, at) => ({ number: at + 1, text }))).map(
    ({ text }) => text,
  )

it('number, recipients and text run on behind a title', () => {
  expect(split('关于开展检查的通知某办〔2023〕5号各单位：为做好工作，')).toEqual([
    '关于开展检查的通知',
    '某办〔2023〕5号',
    '各单位：',
    '为做好工作，',
  ])
})

it('recipients that are wrapped are joined', () => {
  expect(split('关于开展检查的通知 各县人民政府、', '各部门：')).toEqual([
    '关于开展检查的通知',
    '各县人民政府、各部门：',
  ])
})

it('a sentence about a notice stays whole', () => {
  expect(split('根据关于开展检查的通知精神，各单位：')).toEqual([
    '根据关于开展检查的通知精神，各单位：',
  ])
})
