// Which of the notices that are held already is this one.
import { describe, expect, it } from 'vitest'
import { findDuplicates } from '../../../../core/drafts/find-duplicates.ts'
import { noticesFromPart } from '../../../../core/exchange/notices-part.ts'
import { noticeHead } from '../../../../core/records/library.ts'
import { resemblance, sketchOf } from '../../../../core/text/sketch.ts'
import type { Notice } from '../../../../data/schema.ts'
import file from '../../../fixtures/notices/version-1.json' with { type: 'json' }

const [OWN] = noticesFromPart(file.parts.notices).notices
if (!OWN) throw new Error('The fixture has no notice.')
const LONG = Array.from(
  { length: 30 },
  (_, at) => `第${at}项由${at % 2 === 0 ? '镇' : '村'}负责，于${at + 1}日前报送。`,
)
const own: Notice = { ...OWN, preamble: LONG.join('') }
const number = (value: string): Notice['documentNumber'] => ({
  value,
  grade: 'held',
  source: null,
})
const heldAs = (notice: Notice) => [
  noticeHead({ notice, name: null, tags: [], addedAt: 0 }),
]
const by = (notice: Notice, held: Notice) =>
  findDuplicates(notice, heldAs(held)).map((found) => found.by)

const other = { preamble: '全然另外的一段话', sections: [], closing: null }

describe('is held already', () => {
  it('by its number, in whatever brackets', () => {
    const held = { ...own, ...other, documentNumber: number('人社部函〔2023〕60号') }
    const notice = { ...own, documentNumber: number('人社部函〔2023〕60号') }
    expect(by(notice, held)).toEqual(['number'])
  })
  it('by title and date, where one of them has no number', () => {
    expect(by({ ...own, documentNumber: null }, { ...own, ...other })).toEqual(['title'])
  })
  it('by its text, though the title was corrected', () => {
    const corrected = LONG.join('').replace('第7项', '第七项')
    const notice = { ...own, title: '改过的标题', preamble: corrected }
    expect(by(notice, { ...own, documentNumber: null })).toEqual(['text'])
  })
})

describe('is another notice, though its text is the same', () => {
  it.each<[string, Partial<Notice>, Partial<Notice>]>([
    ['of another day', { date: '2023-08-31' }, { date: '2024-01-01' }],
    ['of another year', { year: 2018, date: null }, { year: 2019, date: null }],
    [
      'with another number',
      { documentNumber: number('浔水函〔2022〕18号') },
      { documentNumber: number('浔水函〔2022〕19号') },
    ],
    [
      'with the same number of another day',
      { documentNumber: number('浔水函〔2022〕18号'), date: '2022-03-05' },
      { documentNumber: number('浔水函〔2022〕18号'), date: '2022-05-03' },
    ],
    [
      'with another figure in its title',
      { title: '第九批名单' },
      { title: '第10批名单' },
    ],
    [
      'of a year that only its title says',
      { title: '关于开展2018年清淤的通知', year: null },
      { title: '关于开展2019年清淤的通知', year: null },
    ],
    [
      'of others who passed it on',
      { issuers: ['甲省水利厅'] },
      { issuers: ['乙省水利厅'] },
    ],
  ])('%s', (_, a, b) => {
    const bare = { ...own, documentNumber: null, date: null, year: null }
    expect(by({ ...bare, ...a, title: a.title ?? '甲' }, { ...bare, ...b })).toEqual([])
    expect(by({ ...bare, ...b }, { ...bare, ...a, title: a.title ?? '甲' })).toEqual([])
  })
  it('an announcement of another body with the same number', () => {
    const announced = { ...own, documentNumber: number('2023年第18号') }
    expect(
      by({ ...announced, title: '关于甲的公告' }, { ...announced, ...other }),
    ).toEqual([])
  })
})

it('of a campaign of twelve years only the same year is offered, the same number first', () => {
  const years = Array.from({ length: 12 }, (_, at) => 2012 + at)
  const ofYear = (year: number): Notice => ({
    ...own,
    id: `own-${year}`,
    title: `关于开展${year}年全国“质量月”活动的通知`,
    year,
    date: `${year}-08-${String(10 + (year % 20))}`,
    documentNumber:
      year % 3 === 0 ? number(`国质检质联〔${year}〕${year % 100}号`) : null,
  })
  const held = years.flatMap((year) => heldAs(ofYear(year)))
  for (const year of years) {
    const found = findDuplicates(ofYear(year), held)
    expect(found.map(({ head }) => head.year)).toEqual([year])
  }
  const unnumbered = heldAs({ ...ofYear(2019), documentNumber: null })
  const both = findDuplicates(ofYear(2019), [...unnumbered, ...held])
  expect(both.map(({ by: same }) => same)).toEqual(['number', 'title'])
})

describe('sketches', () => {
  const text = LONG.join('')
  it('of the same words are the same, however they are punctuated', () => {
    expect(resemblance(sketchOf(text), sketchOf(text.replaceAll('，', ' ')))).toBe(1)
  })
  it('of other words have nothing in common', () => {
    expect(resemblance(sketchOf(text), sketchOf('天地玄黄宇宙洪荒日月盈昃'))).toBe(0)
  })
  it('of half of the words resemble by half', () => {
    const half = LONG.slice(0, 15).join('')
    const share = resemblance(sketchOf(text), sketchOf(half))
    expect(share).toBeGreaterThan(0.35)
    expect(share).toBeLessThan(0.65)
  })
  it('of nothing resemble nothing', () => {
    expect(resemblance(sketchOf(''), sketchOf(''))).toBe(0)
  })
})
