import { describe, expect, it } from 'vitest'
import { cite } from '../../../../core/cite/index.ts'
import { scant, whole } from './support.ts'

const keysOf = (text: string): string[] => {
  const parsed: unknown = JSON.parse(text)
  return typeof parsed === 'object' && parsed !== null ? Object.keys(parsed) : []
}

describe('json', () => {
  it('has every fact of the record', () => {
    expect(JSON.parse(cite(whole, 'json').text)).toEqual({
      wording: whole.wording,
      kind: 'theme',
      role: 'theme',
      grade: 'held',
      doubtful: false,
      year: 2023,
      campaign: '全国“质量月”活动',
      notice: {
        held: true,
        compared: false,
        title: whole.title,
        grade: 'held',
        issuers: whole.issuers,
        documentNumber: { value: '国市监质发〔2023〕73号', grade: 'single-source' },
        date: '2023-08-31',
        url: whole.url,
      },
      clauseId: '1',
      locator: '一、活动主题',
      source: null,
    })
  })

  it('has the same keys in the same order and null for what is not known', () => {
    const { text, leftOut } = cite(scant, 'json')
    expect(keysOf(text)).toEqual(keysOf(cite(whole, 'json').text))
    expect(JSON.parse(text)).toMatchObject({
      notice: { title: null, issuers: null, documentNumber: null, date: null, url: null },
      clauseId: null,
      locator: null,
    })
    expect(leftOut).toEqual([
      'title',
      'issuers',
      'document-number',
      'date',
      'locator',
      'url',
    ])
  })
})
