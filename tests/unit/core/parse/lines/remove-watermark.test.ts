import { expect, it } from 'vitest'
import { removeWatermark } from '../../../../../core/parse/lines/remove-watermark.ts'

it('the name of a site at the end of every line is taken off', () => {
  const lines = ['各单位要', '认真组织', '按时报送', '严格落实', '加强宣传']
  expect(removeWatermark(lines.map((line) => `${line}本文来自某某政策资讯网`))).toEqual(
    lines,
  )
})

it('words that sentences end with stay', () => {
  const lines = ['甲', '乙', '丙', '丁', '戊'].map(
    (one) => `${one}由市市场监督管理局负责落实`,
  )
  expect(removeWatermark(lines)).toEqual(lines)
})
