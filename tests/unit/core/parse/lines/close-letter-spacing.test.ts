import { expect, it } from 'vitest'
import { closeLetterSpacing } from '../../../../../core/parse/lines/close-letter-spacing.ts'

const SPACED = [
  '关 于 开 展 检 查 的 通 知',
  '各 县 （ 市 、 区 ） 财 政 局 ：',
  '为 做 好 1 9 9 8 年 工 作 ，',
  '由 每 吨 0.60 元 调 整 为 0.75 元 。',
  '请 各 单 位 认 真 贯 彻 执 行 。',
]

it('a text that a scan has spaced out is closed up, figures as they are', () => {
  expect(closeLetterSpacing([...SPACED, '某 市 财 政 局'])).toEqual([
    '关于开展检查的通知',
    '各县（市、区）财政局：',
    '为做好1998年工作，',
    '由每吨0.60元调整为0.75元。',
    '请各单位认真贯彻执行。',
    '某市财政局',
  ])
})

it('one line that is set wide stays', () => {
  const lines = ['关 于 开 展 检 查 的 通 知', '各单位：', '请认真贯彻执行有关规定。']
  expect(closeLetterSpacing(lines)).toEqual(lines)
})
