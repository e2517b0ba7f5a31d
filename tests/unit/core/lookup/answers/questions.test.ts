import { describe, expect, it } from 'vitest'
import { questionOf } from '../../../../../core/lookup/answers/questions.ts'
import { builtInLibrary, lookup } from '../../../../../core/lookup/index.ts'
import { withArabicYears } from '../../../../../core/text/numerals.ts'

const { campaigns } = builtInLibrary().facts
const asked = (text: string) => questionOf(withArabicYears(text), 2026, campaigns)

describe('a plain question', () => {
  it.each([
    [
      'issuers',
      '哪些部门联合发文',
      '谁发的',
      '发文单位有哪些',
      '2023年质量月由哪些部门联合开展',
    ],
    [
      'issuers',
      '质量月主办单位',
      '哪几个部门发的文',
      '联合发文部门名单',
      '这个通知是谁发的',
    ],
    ['lead', '牵头单位', '由谁牵头', '牵头部门是谁', '2023年质量月牵头单位是哪个'],
    ['count', '几个部门', '多少个部门', '有多少个部门联合发文', '2019年质量月有几个部门'],
    ['number', '文号是多少', '发文字号', '请问质量月通知文号是多少？', '多少号文'],
    ['lead', '牵头的是哪个部门'],
    ['number', '质量月文件号多少'],
    ['date', '发文日期', '什么时候发的', '哪天印发', '2019年质量月通知什么时候发的'],
    ['attachment', '附件4', '附件1是什么', '附件四', '第3个附件是什么'],
    ['attachments', '附件有哪些', '有几个附件', '通知有哪些附件'],
    ['slogans', '质量月口号', '口号是什么', '2022年口号', '有哪些口号'],
    [
      'theme',
      '历年主题',
      '2019年主题是什么',
      '今年主题',
      '主题是啥',
      '往年主题',
      '去年的主题',
    ],
    [
      'theme',
      '二〇二一年主题',
      '19年主题',
      '2021年質量月主題是什麼',
      '质量月历届主题是什么',
    ],
  ])('asks for %s: %s, %s …', (what, ...texts) => {
    for (const text of texts) expect(asked(text)?.what, text).toBe(what)
  })

  it.each([
    ['今年主题', 2026],
    ['去年的主题', 2025],
    ['2019年主题', 2019],
    ['19年主题', 2019],
    ['历年主题', 'all'],
    ['主题是什么', null],
  ])('%s is of the year %s', (text, year) => {
    expect(asked(text)?.year).toBe(year)
  })

  it('asks nothing of 今年 without a clock', () => {
    expect(questionOf('今年主题', null, campaigns)).toBeNull()
  })

  it.each([
    '主题教育',
    '主题党日',
    '附件',
    '通知',
    '质量月活动',
    '策划主题宣传活动',
    '以“增强质量意识”为主题',
    '各有关部门',
    '主办单位要加强领导',
    '牵头抓好落实',
    '时间服从质量',
    '附件见下',
    '口号喊得响',
    '编号管理',
    '2023年“质量月”主题是增强质量意识，推进高质量发展',
    '发文日期和文号应当清楚，主题应当鲜明',
  ])('is not seen in %s', (text) => {
    expect(asked(text)).toBeNull()
  })
})

describe('its answer', () => {
  const library = builtInLibrary()
  const find = (text: string) => lookup(text, library, { thisYear: 2026 })
  const rows = (text: string) =>
    find(text).statements.flatMap((one) => (one.type === 'answer' ? one.rows : []))
  const values = (text: string) => rows(text).map((row) => row.values)

  it.each([
    ['牵头单位', ['市场监管总局'], 'held'],
    ['文号是多少', ['国市监质发〔2023〕73号'], 'single-source'],
    ['发文日期', ['2023年8月31日'], 'held'],
    ['几个部门联合发文', ['25'], 'held'],
    ['附件4', ['2023年全国“质量月”活动口号'], 'held'],
    ['2019年主题是什么', ['共创中国质量 建设质量强国'], 'uncorroborated'],
    ['2018年质量月几个部门', ['34'], 'single-source'],
  ])('%s: %s, with its grade', (text, expected, grade) => {
    expect(rows(text)).toMatchObject([{ values: expected, grade }])
  })

  it('lists who issued, in order, and opens their list in the card', () => {
    expect(values('哪些部门联合发文')).toEqual([library.holdings.notices[0]?.issuers])
    expect(find('哪些部门联合发文').matches[0]).toMatchObject({
      entry: { kind: 'document', text: '关于开展2023年全国“质量月”活动的通知' },
      form: { role: 'reference' },
    })
  })

  it('goes through all years that are known, the latest first', () => {
    const years = rows('历年主题').map(({ year }) => year)
    expect(years.slice(0, 4)).toEqual([2025, 2024, 2023, 2022])
    expect(years).toEqual([...years].sort((a, b) => (b ?? 0) - (a ?? 0)))
    expect(find('历年主题').matches[2]?.entry.text).toBe('增强质量意识 推进高质量发展')
  })

  it('says what is not known, and never fills it', () => {
    expect(find('质量月口号').statements).toMatchObject([
      { type: 'year-unknown', year: 2023, what: 'slogans' },
    ])
    expect(find('今年主题').statements).toMatchObject([
      { type: 'year-unknown', year: 2026, what: 'theme' },
    ])
    expect(find('1990年质量月主题').statements).toMatchObject([{ what: 'campaign' }])
    expect(rows('2020年文号')).toMatchObject([{ values: [], grade: 'unknown' }])
    expect(rows('附件5')).toMatchObject([{ values: [] }])
    expect(rows('附件4')).toMatchObject([{ partial: true }])
  })

  it('is none of a campaign that is not known', () => {
    expect(find('敬老月主题').statements).toEqual([])
  })
})
