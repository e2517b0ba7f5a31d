import { describe, expect, it } from 'vitest'
import { citedRecord } from '../../../../core/cite/index.ts'
import {
  entryOf,
  library,
  NUMBER,
  recordOf,
  scant,
  THEME,
  THEME_2017,
} from './support.ts'

describe('citedRecord', () => {
  it('holds what is known of a wording of the held notice', () => {
    expect(recordOf(THEME)).toMatchObject({
      wording: THEME,
      role: 'theme',
      part: 'passage',
      grade: 'held',
      year: 2023,
      campaign: '全国“质量月”活动',
      held: true,
      compared: false,
      title: '关于开展2023年全国“质量月”活动的通知',
      documentNumber: { value: NUMBER, grade: 'single-source' },
      date: '2023-08-31',
      spokenPlace: '第一部分',
      locator: '一、活动主题',
      url: null,
      source: null,
    })
  })

  it('has the issuers in the order signed', () => {
    const { issuers } = recordOf(THEME)
    expect(issuers).toHaveLength(25)
    expect(issuers.slice(0, 2)).toEqual(['市场监管总局', '中央宣传部'])
  })

  it.each([
    ['深入实施质量提升行动', '二、（三）'],
    ['两个确立', '二、（一）'],
    ['2023年全国“质量月”活动口号', '附件4'],
    ['质量强国建设纲要', null],
    ['水利部', null],
  ])('places %s at %s', (text, locator) => {
    expect(recordOf(text).locator).toBe(locator)
  })

  it.each([
    ['关于开展2023年全国“质量月”活动的通知', 'title'],
    [NUMBER, 'number'],
    ['水利部', 'issuer'],
    ['2023年全国“质量月”活动口号', 'attachment'],
    ['此件公开发布', 'note'],
    ['两个确立', 'passage'],
  ])('%s is a %s', (text, part) => expect(recordOf(text).part).toBe(part))

  it('knows what the notice itself prints in 《》', () => {
    expect(recordOf('质量强国建设纲要').printedAsTitle).toBe(true)
    expect(recordOf('中央八项规定及其实施细则').printedAsTitle).toBe(false)
  })

  it('of a notice that is not held has the facts and where they were read', () => {
    expect(recordOf(THEME_2017)).toMatchObject({
      grade: 'corroborated',
      year: 2017,
      held: false,
      compared: null,
      title: '质检总局等关于开展2017年全国“质量月”活动的通知',
      noticeGrade: 'single-source',
      documentNumber: null,
      date: null,
      locator: null,
      url: null,
      source: { url: 'http://act.chinatt315.org.cn/2017zly/news/31843.html' },
    })
    expect(scant).toMatchObject({ title: null, issuers: [], date: null })
  })

  it('takes no list of a news item for signatures', () => {
    expect(recordOf('推动质量变革创新 促进质量强国建设').issuers).toEqual([])
  })

  it('cites the place asked for', () => {
    const entry = entryOf('人人创造质量，人人享受质量')
    const years = entry.places.map(
      (place) => citedRecord(entry, library.facts, place)?.year,
    )
    expect(years).toEqual(entry.places.map(({ year }) => year))
    expect(years.length).toBeGreaterThan(1)
  })
})
