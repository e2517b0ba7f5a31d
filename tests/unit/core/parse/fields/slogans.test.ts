import { describe, expect, it } from 'vitest'
import { linesOfText, parseNotice } from '../../../../../core/parse/index.ts'

const slogans = (...lines: string[]) =>
  parseNotice(linesOfText(['关于开展质量月活动的通知', '各单位：', ...lines].join('\n')))
    .slogans

describe('slogans', () => {
  it('of a section', () => {
    expect(
      slogans('一、时间', '9月。', '二、活动口号', '1.人人讲质量', '2.处处有质量'),
    ).toMatchObject({ value: ['人人讲质量', '处处有质量'], rule: 'slogans-of-section' })
  })

  it('of an attachment', () => {
    const { value, rule } = slogans(
      '请落实。',
      '附件：活动口号',
      '某市财政局',
      '2023年8月31日',
      '附件',
      '活动口号',
      '1.人人讲质量',
    )
    expect({ value, rule }).toEqual({ value: ['人人讲质量'], rule: 'slogans-attached' })
  })

  it('of a sentence', () => {
    expect(slogans('一、宣传', '张贴宣传口号：“人人讲质量”“处处有质量”。').value).toEqual(
      ['人人讲质量', '处处有质量'],
    )
  })

  it('are never made up', () =>
    expect(slogans('一、征集口号', '请报送口号。').value).toEqual([]))
})
