import { describe, expect, it } from 'vitest'
import {
  closesAllBrackets,
  forwardsText,
  readFallbackTitle,
  readIssuers,
  readTitle,
} from '../../../../../core/parse/classify/title-forms.ts'

describe('a title', () => {
  it('has those who issue it before 关于', () => {
    expect(readTitle('某市财政局关于开展检查的通知')).toMatchObject({
      title: '某市财政局关于开展检查的通知',
      issuers: ['某市财政局'],
      isUnsure: false,
      rule: 'title-about',
    })
  })

  it('loses the name of the site, and is unsure then', () => {
    expect(readTitle('关于开展检查的通知-某市政府网')).toMatchObject({
      title: '关于开展检查的通知',
      isUnsure: true,
    })
  })

  it.each(['现将关于开展检查的通知印发给你们。', '关于开展“检查的通知', '关于质量'])(
    'is none: %s',
    (text) => expect(readTitle(text)).toBeNull(),
  )
})

it('those who issue it may forward the text of another', () => {
  expect(readIssuers('某办公厅转发某省财政厅')).toEqual(['某办公厅'])
  expect(readIssuers('市场监管总局等18个部门')).toEqual(['市场监管总局'])
  expect(readIssuers('今天')).toBeNull()
  expect(forwardsText('某办公厅转发')).toBe(true)
})

it('two or three words are a title only where there is no other', () => {
  expect(readTitle('停水通知')).toBeNull()
  expect(readFallbackTitle('停水通知')?.rule).toBe('title-short')
})

it('brackets that stay open tell that a title goes on', () => {
  expect(closesAllBrackets('关于印发《办法')).toBe(false)
})
