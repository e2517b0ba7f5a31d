// Which of the notices that are held already is this one.
import { describe, expect, it } from 'vitest'
import { duplicatesOf } from '../../../components/library/duplicates.ts'
import { noticesFromPart } from '../../../data/exchange/notices-part.ts'
import { headOf } from '../../../data/records/library.ts'
import type { Notice } from '../../../data/schema.ts'
import { resemblance, sketchOf } from '../../../data/text/sketch.ts'
import file from '../../fixtures/notices/version-1.json' with { type: 'json' }

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
const heldAs = (notice: Notice) => [headOf({ notice, name: null, tags: [], addedAt: 0 })]
const by = (notice: Notice, held: Notice) =>
  duplicatesOf(notice, heldAs(held)).map((found) => found.by)

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

it('another notice of the same title and another day is none', () => {
  const notice = { ...own, documentNumber: null, date: '2024-01-01' }
  expect(by(notice, { ...own, ...other })).toEqual([])
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
