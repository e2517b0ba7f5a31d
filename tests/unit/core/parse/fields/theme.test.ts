import { describe, expect, it } from 'vitest'
import { linesOfText, parseNotice } from '../../../../../core/parse/index.ts'

const theme = (...lines: string[]) =>
  parseNotice(
    linesOfText(['关于开展2023年质量月活动的通知', '各单位：', ...lines].join('\n')),
  ).theme

describe('the theme', () => {
  it('of a section of its own is sure', () => {
    expect(
      theme('一、活动主题', '增强质量意识 推进质量强国', '二、时间', '9月。'),
    ).toMatchObject({
      value: '增强质量意识 推进质量强国',
      doubt: null,
      rule: 'theme-section',
    })
  })

  it('of a sentence is in doubt', () => {
    expect(theme('今年的活动主题为“共建共享”。')).toMatchObject({
      value: '共建共享',
      doubt: 'from-sentence',
      rule: 'theme-is',
    })
  })

  it.each(['去年的活动主题为“共建共享”。', '围绕“共建共享”开展培训。', '主题鲜明。'])(
    'is none in %s',
    (line) => expect(theme(line).value).toBeNull(),
  )
})
