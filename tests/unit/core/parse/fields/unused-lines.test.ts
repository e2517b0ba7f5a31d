import { expect, it } from 'vitest'
import { linesOfText, parseNotice } from '../../../../../core/parse/index.ts'

const dropped = (...lines: string[]) => parseNotice(linesOfText(lines.join('\n'))).dropped

it('a line that stands in no field has a reason', () => {
  expect(
    dropped('首页 > 通知 > 正文', '关于开展检查的通知', '各单位：', '请落实。'),
  ).toEqual([{ line: 1, text: '首页 > 通知 > 正文', reason: 'navigation' }])
})

it('of a text that is no notice every line has the same', () => {
  expect(dropped('今天天气很好。')).toEqual([
    { line: 1, text: '今天天气很好。', reason: 'no-notice' },
  ])
})
