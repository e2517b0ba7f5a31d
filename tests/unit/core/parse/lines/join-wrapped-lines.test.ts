import { expect, it } from 'vitest'
import { joinWrappedLines } from '../../../../../core/parse/lines/join-wrapped-lines.ts'

const join = (...lines: string[]): string[] =>
  joinWrappedLines(lines.map((text, at) => ({ number: at + 1, text }))).map(
    ({ text }) => text,
  )
const FULL = '为深入学习贯彻有关会议精神进一步加强全市质量工作'

it('lines that end at the margin in the middle of a sentence are one paragraph', () => {
  expect(join(FULL, FULL, FULL, FULL, '现通知如下：', '一、活动时间')).toEqual([
    `${FULL.repeat(4)}现通知如下：`,
    '一、活动时间',
  ])
})

it('the number of a page stands between, and stays a line of its own', () => {
  expect(join(FULL, FULL, FULL, FULL, '— 1 —', '现通知如下：')).toEqual([
    `${FULL.repeat(4)}现通知如下：`,
    '— 1 —',
  ])
})

it('a text without a margin is left as it is', () => {
  expect(join('关于开展活动的通知', '各单位：')).toEqual([
    '关于开展活动的通知',
    '各单位：',
  ])
})
