import { describe, expect, it } from 'vitest'
import {
  normalizeMarkers,
  readMarker,
} from '../../../../../core/parse/classify/markers.ts'

describe('the number of an item', () => {
  it.each([
    ['一、活动时间', 'han', '一', '活动时间'],
    ['(二) 评审', 'han-brackets', '（二）', '评审'],
    ['3．公示', 'figure', '3', '公示'],
    ['4）其他', 'figure-half', '4）', '其他'],
    ['第五条　适用范围', 'article', '第五条', '适用范围'],
  ])('%s', (line, kind, number, rest) => {
    expect(readMarker(line)).toEqual({ kind, number, rest })
  })

  it.each(['3.5亿元', '2023年', '一是加强领导'])('is none in %s', (line) => {
    expect(readMarker(line)).toBeNull()
  })
})

it('a number that is one character is written in full', () => {
  expect(normalizeMarkers('㈠报名\n⒉评审\n➂公示')).toBe('（一）报名\n2.评审\n③公示')
})

it.each(['一〇〇', '一百', '一百〇一', '一百零一', '一〇一', '二百五十二'])(
  '%s、 is the number of an item',
  (number) => {
    expect(readMarker(`${number}、报送总结`)).toEqual({
      kind: 'han',
      number,
      rest: '报送总结',
    })
  },
)
