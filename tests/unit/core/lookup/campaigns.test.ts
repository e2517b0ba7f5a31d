// Every campaign that is known is looked up alike: its themes, wrong years, wrong counts, what is not known.

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtInLibrary, libraryOf, lookup } from '../../../../core/lookup/index.ts'
import { HOLDINGS } from '../../../../data/holdings.ts'
import type { Notice } from '../../../../data/schema.ts'
import { noticeLens } from '../../../../scripts/eval/engines.ts'
import { hitRule } from '../../../../scripts/eval/hit.ts'
import { measure } from '../../../../scripts/eval/measure.ts'
import { parseRows } from '../../../../scripts/eval/rows.ts'

const library = builtInLibrary()
const find = (text: string) => lookup(text, library)
const stated = (text: string) => find(text).statements
const themes = library.facts.campaigns.all.flatMap(({ name, data }) =>
  (data?.years ?? []).flatMap(({ year, theme }) =>
    theme && theme.grade !== 'retold' ? [{ name, year, theme }] : [],
  ),
)

describe('a theme of any campaign', () => {
  it('of more than 45 years of other campaigns is known', () => {
    const [meant] = library.facts.campaigns.all
    expect(themes.filter(({ name }) => name !== meant?.name).length).toBeGreaterThan(45)
  })

  it.each(themes)('is found as it is written: $name $year', ({ name, year, theme }) => {
    const [first] = find(theme.text).matches
    expect(first?.entry.text).toBe(theme.text)
    expect(first?.confidence).toBe('same')
    expect(first?.entry.places).toContainEqual(
      expect.objectContaining({
        campaign: name,
        year,
        role: 'theme',
        grade: theme.grade,
      }),
    )
  })

  it.each(themes)('is right for its year: $name $year', ({ name, year, theme }) => {
    const said = stated(`${year}年${name}主题是“${theme.text}”`)
    expect(said.filter(({ type }) => type === 'wrong-theme')).toEqual([])
  })

  it('is named with its campaign where it stands', () => {
    const [first] = find('绿色转型，节能攻坚').matches
    expect(first?.entry.places[0]).toMatchObject({
      campaign: '全国节能宣传周',
      year: 2024,
      noticeId: null,
    })
  })

  it.each([
    '推动经济社会可持续发展',
    '全球变暖加速变革了农业生产方式',
    '知识产权局与人工智能研究院签约',
    '消费品质量抽查',
    '全民国家安全教育日',
  ])('is not seen in everyday speech, nor in the name of its campaign: %s', (text) => {
    expect(find(text).matches.filter(({ entry }) => entry.kind === 'theme')).toEqual([])
  })

  it('in words of everyday speech is found beside its campaign', () => {
    const [first] = find('2024年世界计量日主题为可持续发展').matches
    expect(first?.entry.text).toBe('可持续发展')
  })
})

describe('a wrong theme', () => {
  it.each([
    [
      '2023年安全生产月主题是“人人讲安全、个个会应急——畅通生命通道”',
      '全国“安全生产月”活动',
      2023,
    ],
    ['2024年全国节能宣传周主题为“节能降碳，你我同行”', '全国节能宣传周', 2024],
    ['2023年低碳日主题为“落实‘双碳’行动，共建美丽家园”', '全国低碳日', 2023],
    ['2022年世界计量日主题是“测量支撑全球粮食体系”', '世界计量日（国际主题）', 2022],
    [
      '2024年中国品牌日主题为“中国品牌，世界共享；品牌新力量，品质新生活”',
      '中国品牌日',
      2024,
    ],
    ['2024年的全国节能宣传周主题为“践行节能降碳，共建绿色家园”', '全国节能宣传周', 2024],
    ['2025年消费维权年（3·15）主题为“提振消费信心”', '消费维权年（3·15）', 2025],
    ['2024年“质量月”主题是“绿色转型，节能攻坚”', '全国“质量月”活动', 2024],
    ['2024年全国科技活动周主题是“加强质量支撑 共建质量强国”', '全国科技活动周', 2024],
  ])('is said of the campaign that the text names: %s', (text, campaign, year) => {
    expect(stated(text)).toMatchObject([{ type: 'wrong-theme', campaign, year }])
  })

  it.each([
    '2024年全国节能宣传周和全国低碳日主题为“绿色转型，节能攻坚”“绿色低碳，美丽中国”',
    '2024年安全生产月主题是“人人讲安全、个个会应急”',
    '2024年敬老月主题是“绿色转型，节能攻坚”',
    '2024年9月质量月期间，结合“绿色转型，节能攻坚”宣传节能',
    '2025年国家网络安全宣传周主题是“网络安全为人民，网络安全靠人民”',
  ])('is not said where the text is right, or where that is open: %s', (text) => {
    expect(stated(text)).toEqual([])
  })
})

describe('a question about a campaign', () => {
  it.each([
    ['2024年安全生产月主题是什么', '人人讲安全、个个会应急——畅通生命通道'],
    ['2025年消费维权年主题', '共筑满意消费'],
    ['2025年3·15主题', '共筑满意消费'],
    ['2026年世界水日主题', '水与性别'],
    ['安全生产月主题', '人人讲安全、个个会应急——查找身边安全隐患'],
  ])('is answered from its facts: %s', (text, theme) => {
    expect(stated(text)).toMatchObject([{ type: 'answer', rows: [{ values: [theme] }] }])
  })

  it.each([
    ['2019年安全生产月主题是什么', 'theme'],
    ['2026年食品安全宣传周主题', 'theme'],
    ['2023年安全生产月口号', 'slogans'],
  ])('says what is not known, and takes it from no other one: %s', (text, what) => {
    const { matches, statements } = find(text)
    expect(statements).toMatchObject([{ type: 'year-unknown', what }])
    expect(matches).toEqual([])
  })

  it('of a day with two themes has two answers', () => {
    const campaigns = stated('2023年世界计量日主题').map(
      (one) => one.type === 'answer' && one.campaign,
    )
    expect(campaigns).toEqual(['世界计量日（中国主题）', '世界计量日（国际主题）'])
  })
})

it('a number of departments is that of the campaign that the text names', () => {
  const told = (text: string) => stated(text).filter(({ type }) => type === 'wrong-count')
  expect(told('2022年全国节能宣传周由国家发展改革委等14个部门联合主办')).toMatchObject([
    { campaign: '全国节能宣传周', year: 2022, count: 17, grade: 'single-source' },
  ])
  expect(told('2023年全国节能宣传周由国家发展改革委等18个部门联合主办')).toEqual([])
})

describe('a campaign that only own notices know', () => {
  const [held] = HOLDINGS.notices
  const own: Notice = {
    ...(held as Notice),
    id: 'own-1',
    campaign: '全国“放心消费月”活动',
    year: 2030,
    title: '关于开展2030年全国“放心消费月”活动的通知',
    theme: '放心消费 你我共享',
    issuers: ['市场监管总局', '财政部'],
  }
  const earlier = { ...own, id: 'own-2', year: 2029, theme: '诚信经营 安心购物' }
  const known = libraryOf({ ...HOLDINGS, notices: [...HOLDINGS.notices, own, earlier] })
  const told = (text: string) => lookup(text, known).statements

  it('is spoken of by its name, without quotation marks and 活动', () => {
    expect(told('2030年放心消费月主题是“诚信经营 安心购物”')).toMatchObject([
      {
        type: 'wrong-theme',
        campaign: '全国“放心消费月”活动',
        year: 2030,
        theme: '放心消费 你我共享',
        held: true,
      },
    ])
    expect(told('2030年放心消费月主题')).toMatchObject([
      { type: 'answer', rows: [{ values: ['放心消费 你我共享'], grade: 'held' }] },
    ])
  })

  it('has its own issuers: a body that signed it is not said not to have signed', () => {
    const notIssuers = told('2030年放心消费月由财政部、司法部主办').flatMap((one) =>
      one.type === 'not-issuer' ? [[one.name, one.noticeId]] : [],
    )
    expect(notIssuers).toEqual([['司法部', 'own-1']])
  })

  it('has its own count', () => {
    expect(told('2030年全国“放心消费月”由市场监管总局等5个部门联合开展')).toContainEqual(
      expect.objectContaining({ type: 'wrong-count', count: 2 }),
    )
  })
})

it('the labelled selections about campaigns are found, and nothing else is stated', () => {
  const file = path.resolve(import.meta.dirname, '../../../eval/campaigns.json')
  const rows = parseRows(readFileSync(file, 'utf8'))
  const { figures } = measure(
    noticeLens(library),
    rows,
    hitRule(library),
    library.entries.length,
  )
  expect(figures.recallAt1).toBeGreaterThanOrEqual(0.97)
  expect(figures.recallAt5).toBeGreaterThanOrEqual(0.99)
  expect(figures.statementsRight).toBeGreaterThanOrEqual(0.98)
  expect(figures.negativesAnswered).toBeLessThanOrEqual(0.15)
})
