import { expect, it } from 'vitest'
import { splitRunTogetherLines } from '../../../../../core/parse/lines/split-run-together-lines.ts'

const split = (...lines: string[]): string[] =>
  splitRunTogetherLines(lines.map((text) => ({ number: 1, text }))).map(
    ({ text }) => text,
  )

it('a page without line breaks has its items one below the other', () => {
  expect(
    split(
      '现将有关事项通知如下：一、活动时间。2023年9月1日至30日在全市范围内集中开展。二、活动地点。市民中心广场及各县区主会场。三、活动要求。各单位认真组织实施。',
    ),
  ).toEqual([
    '现将有关事项通知如下：',
    '一、活动时间。2023年9月1日至30日在全市范围内集中开展。',
    '二、活动地点。市民中心广场及各县区主会场。',
    '三、活动要求。各单位认真组织实施。',
  ])
})

it('names and date are split from the sentence before them', () => {
  expect(split('请及时报告。某市安委会办公室2024年4月26日')).toEqual([
    '请及时报告。',
    '某市安委会办公室2024年4月26日',
  ])
})

it('a heading on one line is split at its gaps', () => {
  expect(split('关于召开会议的通知 某办〔2023〕156号 各单位：')).toEqual([
    '关于召开会议的通知',
    '某办〔2023〕156号',
    '各单位：',
  ])
})

it('a short sentence that counts stays whole', () => {
  expect(split('分为一、二、三等奖。')).toEqual(['分为一、二、三等奖。'])
})
