import { describe, expect, it } from 'vitest'
import { builtInLibrary, lookup } from '../../../../../core/lookup/index.ts'

const library = builtInLibrary()
const ISSUERS = library.holdings.notices[0]?.issuers ?? []
const without = (...names: string[]) => ISSUERS.filter((name) => !names.includes(name))
const swap = (names: readonly string[], a: string, b: string) =>
  names.map((name) => (name === a ? b : name === b ? a : name))
const replaced = (name: string, other: string) => swap(ISSUERS, name, other)
const told = (names: readonly string[], year = 2023) =>
  `${year}年全国“质量月”活动由${names.join('、')}联合开展。`

const lists = (text: string) =>
  lookup(text, library).statements.filter(({ type }) => type === 'issuer-list')
const RIGHT = {
  listed: 25,
  total: 25,
  missing: [],
  added: [],
  doubled: [],
  misspelt: [],
  swapped: [],
  misplaced: [],
}

describe('a list of those who issued', () => {
  it('is checked as one: what is missing, and what stands in another order', () => {
    const text = swap(without('全国工商联'), '国务院国资委', '海关总署').join('、')
    expect(lists(text)).toMatchObject([
      {
        ...RIGHT,
        year: 2023,
        listed: 24,
        missing: ['全国工商联'],
        swapped: [['海关总署', '国务院国资委']],
      },
    ])
  })

  it.each([
    ['the signature', ISSUERS.join('\n'), {}],
    ['names in a line', ISSUERS.join(' '), {}],
    [
      'the first is missing',
      told(ISSUERS.slice(1)),
      { listed: 24, missing: ['市场监管总局'] },
    ],
    [
      'one too many',
      told([...ISSUERS.slice(0, 9), '财政部', ...ISSUERS.slice(9)]),
      { added: ['财政部'] },
    ],
    ['one twice', told([...ISSUERS, '教育部']), { doubled: ['教育部'] }],
    [
      'misspelt',
      told(replaced('公安部', '公按部')),
      { misspelt: [{ written: '公按部', name: '公安部' }] },
    ],
    [
      'the first and the last misspelt',
      told(['市场坚管总局', ...ISSUERS.slice(1, -1), '全国工商朕']),
      {
        misspelt: [
          { written: '市场坚管总局', name: '市场监管总局' },
          { written: '全国工商朕', name: '全国工商联' },
        ],
      },
    ],
    [
      'one far from its place',
      told(['海关总署', ...without('海关总署')]),
      { misplaced: [{ name: '海关总署', after: '国务院国资委' }] },
    ],
  ])('%s', (_, text, found) => {
    expect(lists(text)).toMatchObject([{ ...RIGHT, ...found }])
  })

  it('says who was added in that line, and not once more', () => {
    const { statements } = lookup(told([...ISSUERS, '财政部']), library)
    expect(statements.map(({ type }) => type)).toEqual(['issuer-list'])
  })

  it('is that of the year that is named', () => {
    const of2021 =
      library.facts.campaigns.all[0]?.data?.years.find(({ year }) => year === 2021)
        ?.issuersAsReported ?? []
    expect(lists(told(of2021, 2021))).toMatchObject([
      { year: 2021, listed: 20, total: 20 },
    ])
    expect(lists(told(ISSUERS, 2024))).toEqual([])
  })

  it.each([
    ['partial', `2023年“质量月”由${ISSUERS.slice(0, 20).join('、')}等25个部门联合开展`],
    ['partial', `2023年“质量月”主办单位包括${ISSUERS.slice(0, 20).join('、')}`],
    ['partial', `2023年“质量月”由${ISSUERS.slice(0, 14).join('、')}等部门联合开展`],
    ['of another campaign', `2023年全国安全生产月由${ISSUERS.join('、')}联合开展`],
    ['about something else', `${ISSUERS.slice(0, 16).join('、')}按职责分工负责`],
    ['short', '教育部、公安部、民政部、水利部'],
  ])('is not checked where it is %s: %s', (_, text) => {
    expect(lists(text)).toEqual([])
  })

  it('brings its bodies in the order of the selection, misspelt or not', () => {
    const names = ['水利部', '公按部', '教育部', '民政部']
    const found = lookup(names.join('、'), library).matches
    expect(found.map(({ entry }) => entry.text)).toEqual([
      '水利部',
      '公安部',
      '教育部',
      '民政部',
    ])
  })
})

describe('a number of those who issued', () => {
  const counts = (text: string) =>
    lookup(text, library).statements.flatMap((one) =>
      one.type === 'wrong-count' ? [`${one.name} ${one.year} ${one.count}`] : [],
    )

  it.each([
    ['市场监管总局等20部门开展2023年质量月', '等20部门 2023 25'],
    ['市场监管总局等24家单位联合主办2023年全国质量月', '等24家单位 2023 25'],
    ['2023年质量月由市场监管总局、中央宣传部等26个部门开展', '等26个部门 2023 25'],
    ['2023年质量月，市场监管总局会同26个部门开展', '会同26个部门 2023 25'],
    ['24部门联合印发2023年全国质量月通知', '24部门 2023 25'],
    ['2024年质量月通知收悉。该通知由市场监管总局等25个部门印发', '等25个部门 2024 27'],
  ])('is wrong: %s', (text, expected) => {
    expect(counts(text)).toEqual([expected])
  })

  it.each([
    '2023年质量月，市场监管总局会同24个部门开展',
    '2023年质量月由市场监管总局等二十多个部门联合开展',
    '2023年我市由18个部门联合开展质量月',
    '2023年质量月。省市场监管局等18个单位参加',
    '2023年质量月启动。2024年，市场监管总局等9个部门印发方案',
    '财政部等10个部门 2024年放心消费宣传月',
  ])('is right, or of something else: %s', (text) => {
    expect(counts(text)).toEqual([])
  })
})
