import { describe, expect, it } from 'vitest'
import { linesOfText, parseNotice } from '../../../../../core/parse/index.ts'

const issuers = (...lines: string[]) => parseNotice(linesOfText(lines.join('\n'))).issuers

describe('those who issue a notice', () => {
  it('are those who sign', () => {
    expect(
      issuers(
        '关于开展检查的通知',
        '各单位：',
        '请落实。',
        '某市财政局',
        '2023年8月31日',
      ),
    ).toMatchObject({ value: ['某市财政局'], doubt: null, rule: 'signed' })
  })

  it('are in doubt where nobody signs', () => {
    expect(issuers('某市财政局关于开展检查的通知', '各单位：', '请落实。')).toMatchObject(
      {
        value: ['某市财政局'],
        doubt: 'issuers-from-heading',
        rule: 'named-in-title',
      },
    )
  })

  it('are in doubt where the title names others', () => {
    const { doubt } = issuers(
      '某市财政局关于开展检查的通知',
      '各单位：',
      '请落实。',
      '海关总署',
      '2023年8月31日',
    )
    expect(doubt).toBe('issuers-differ')
  })
})
