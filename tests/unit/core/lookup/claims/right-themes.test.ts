import { describe, expect, it } from 'vitest'
import { builtInLibrary, lookup } from '../../../../../core/lookup/index.ts'

const library = builtInLibrary()
const find = (selection: string) => lookup(selection, library)
const first = (selection: string) => find(selection).matches[0]
const THEME = '增强质量意识 推进高质量发展'

describe('themes and slogans by year', () => {
  it('never calls a form that is none the same, and says of what is how sure it is', () => {
    expect(first('国家发展改革委员会')).toMatchObject({
      entry: { text: '国家发展改革委' },
      confidence: 'near',
    })
    for (const unsure of [
      '贯彻《质量发展纲要》，推进质量强国建设',
      '坚持质量第一，建设质量强国',
      '国市监质发〔2022〕76号',
    ]) {
      const match = first(unsure)
      expect(match?.confidence).toBe('same')
      expect(match?.entry.places[0]?.grade).toBe('uncorroborated')
    }
    expect(first('强制企业参与活动')?.confidence).not.toBe('same')
  })

  it('says of a year what is not known of it', () => {
    expect(find('2010年全国“质量月”主题').statements).toMatchObject([
      { type: 'year-unknown', year: 2010, what: 'theme' },
    ])
    expect(
      find('2023年“质量月”口号：人人创造质量，人人享受质量').statements,
    ).toMatchObject([{ type: 'year-unknown', year: 2023, what: 'slogans' }])
    expect(find('1978年质量月').statements).toMatchObject([{ year: 1978, what: 'theme' }])
    expect(find('1990年质量月').statements).toMatchObject([{ what: 'campaign' }])
  })

  it.each([
    '2024年8月，我市总结上年以“增强质量意识 推进高质量发展”为主题的质量月活动成效',
    '自2017年以来，各地以质量月主题“增强质量意识 推进高质量发展”开展活动',
  ])('does not take a date for the year of the theme: %s', (selection) => {
    expect(find(selection).statements).toEqual([])
  })

  it('answers the title of another year with what is known of it, not with 2023', () => {
    const { matches, statements } = find('关于开展2024年全国“质量月”活动的通知')
    expect(statements).toMatchObject([{ type: 'not-held', year: 2024 }])
    expect(matches.map(({ entry }) => entry.text)).not.toContain(
      '关于开展2023年全国“质量月”活动的通知',
    )
  })

  it("answers another year's theme with that year", () => {
    const match = first('大力提升质量 建设质量强国')
    expect(match).toMatchObject({ confidence: 'same', entry: { kind: 'theme' } })
    expect(match?.entry.places[0]).toMatchObject({ year: 2017, noticeId: null })
    expect(first('2021年全国质量月主题')?.entry.text).toBe(
      '深入实施质量提升行动 大力推进质量强国建设',
    )
  })

  it('says of a wrong theme that it contradicts the year, with the right one', () => {
    const wrong = find('2023年全国“质量月”主题是“推动质量变革 共建质量强国”')
    expect(wrong.statements[0]).toMatchObject({
      type: 'wrong-theme',
      year: 2023,
      held: true,
    })
    expect(wrong.matches[0]?.entry.text).toBe(THEME)
    const other = find('2022年质量月主题：推动质量提升，建设质量强国')
    expect(other.statements[0]).toMatchObject({
      type: 'wrong-theme',
      year: 2022,
      held: false,
      theme: '推动质量变革创新 促进质量强国建设',
    })
  })

  it("says of another year's theme that it is not this year's, and of which it is", () => {
    const { matches, statements } = find(
      '2018年质量月以“大力提升质量，建设质量强国”为主题',
    )
    expect(statements[0]).toMatchObject({
      year: 2018,
      theme: '加强市场监管 建设质量强国',
    })
    const years = matches.slice(0, 2).map(({ entry }) => entry.places[0]?.year)
    expect(years).toEqual([2017, 2018])
    expect(find('2017年质量月以“大力提升质量，建设质量强国”为主题').statements).toEqual(
      [],
    )
    expect(find('推动质量变革 共建质量强国').statements).toEqual([])
  })

  it("tells an association's theme from the national one", () => {
    expect(find('落实质量强国战略，推动质量效益提升').statements).toMatchObject([
      { type: 'not-national', whose: '中国质量协会系统' },
    ])
  })

  it('keeps the same wording of several years as one result with its places', () => {
    const places = first('人人创造质量，人人享受质量')?.entry.places ?? []
    expect(places.map(({ year, role }) => [year, role])).toEqual([
      [2007, 'slogan'],
      [2004, 'theme'],
      [2022, 'slogan'],
    ])
  })

  it('reads years in Chinese numerals, whatever stands for the zero', () => {
    for (const year of ['二〇二三年', '二零二三年', '二○二三年']) {
      const { statements } = find(`${year}质量月主题是“大力提升质量 建设质量强国”`)
      expect(statements, year).toMatchObject([{ type: 'wrong-theme', year: 2023 }])
    }
    expect(first('二〇二二年质量月主题')?.entry.places[0]).toMatchObject({ year: 2022 })
    expect(find('关于开展二〇二四年全国“质量月”活动的通知').statements).toMatchObject([
      { type: 'not-held', year: 2024 },
    ])
  })

  it('finds a title with its year in Chinese numerals, but does not call it the same', () => {
    expect(first('关于开展二〇二三年全国“质量月”活动的通知')).toMatchObject({
      entry: { text: '关于开展2023年全国“质量月”活动的通知' },
      confidence: 'near',
      span: [0, 21],
    })
  })

  it.each([
    '2017年质量月主题是“大力提升质量 建设质量强国”，2023年主题是“增强质量意识 推进高质量发展”',
    '“大力提升质量 建设质量强国”是2017年质量月主题，“增强质量意识 推进高质量发展”是2023年质量月主题',
    '历届主题：大力提升质量 建设质量强国（2017年）、增强质量意识 推进高质量发展（2023年）',
    '2023年9月，各地围绕2023年质量月主题“增强质量意识 推进高质量发展”开展活动',
  ])('tells which wording is given out for which year: %s', (selection) => {
    expect(find(selection).statements).toEqual([])
  })

  it.each([
    '2023年质量月主题是“大力提升质量 建设质量强国”，2017年主题是“增强质量意识 推进高质量发展”',
    '“大力提升质量 建设质量强国”是2023年质量月主题，“增强质量意识 推进高质量发展”是2017年质量月主题',
  ])('and says so where two are mixed up: %s', (selection) => {
    const wrong = find(selection).statements.map((one) => 'year' in one && one.year)
    expect(wrong).toEqual([2023, 2017])
  })

  it("says of a misquotation of another year's theme that it is not this year's", () => {
    const { statements } = find('2023年“质量月”主题为“大力提高质量，建设质量强国”')
    expect(statements).toMatchObject([
      { type: 'wrong-theme', name: '大力提高质量，建设质量强国', year: 2023, held: true },
    ])
    // But a misquotation of the right one is no other theme.
    expect(find('2023年“质量月”主题为“提升质量意识，推动高质量发展”').statements).toEqual(
      [],
    )
  })

  it('says of a number of departments that another one is known', () => {
    const signed = (n: string, year = 2023) =>
      find(
        `${year}年全国“质量月”活动由市场监管总局等${n}个部门联合开展`,
      ).statements.filter(({ type }) => type === 'wrong-count')
    expect(signed('26')).toMatchObject([
      { type: 'wrong-count', name: '等26个部门', year: 2023, count: 25, held: true },
    ])
    expect(signed('二十七')).toMatchObject([{ type: 'wrong-count', count: 25 }])
    expect(signed('25')).toEqual([])
    expect(signed('二十五')).toEqual([])
    expect(signed('27', 2024)).toEqual([])
    expect(signed('25', 2024)).toMatchObject([{ count: 27, held: false }])
    // Of a campaign that is not known nothing is said.
    expect(find('2023年全国敬老月由国家发展改革委等14个部门主办').statements).toEqual([])
  })

  it('answers the question for the slogans of a year, doubts and all', () => {
    const { matches } = find('2022年质量月口号')
    const places = matches.map(({ entry }) =>
      entry.places.find(({ year }) => year === 2022),
    )
    expect(places).toHaveLength(16)
    expect(places.slice(0, 15).every((place) => place?.doubtful)).toBe(true)
    expect(first('07年质量月口号')?.entry.places[0]?.year).toBe(2007)
    expect(first('08年质量月主题')?.entry.places[0]?.year).toBe(2008)
    expect(first('2007年全国“质量月”口号')?.entry.places[0]?.year).toBe(2007)
  })

  const wrongYears = (selection: string) =>
    find(selection).statements.flatMap((one) =>
      one.type === 'wrong-theme' ? one.year : [],
    )

  it.each([
    '2023年质量月主题为“增强质量意识 推进高质量发展”（2024年为“加强质量支撑 共建质量强国”）。',
    '2023年和2022年质量月主题分别是“增强质量意识 推进高质量发展”和“推动质量变革创新 促进质量强国建设”',
    '继2022年“推动质量变革创新 促进质量强国建设”之后，“增强质量意识 推进高质量发展”成为2023年质量月主题',
    '2023年“质量月”主题由2022年的“推动质量变革创新 促进质量强国建设”调整为“增强质量意识 推进高质量发展”',
    '“加强质量支撑 共建质量强国”不是2023年质量月的主题',
    '有人误把“加强质量支撑 共建质量强国”当作2023年质量月主题',
    '2023年主题教育期间，我局贯彻“深入实施质量提升行动 大力推进质量强国建设”',
    '2023年全国敬老月活动主题是“加强质量支撑 共建质量强国”',
    '2023年世界环境日主题为“质量安全 共同的责任”',
  ])(
    'raises no alarm on a sentence that is right or is about another thing: %s',
    (text) => {
      expect(wrongYears(text)).toEqual([])
    },
  )

  it.each([
    ['2023年全国“质量月”活动启动。活动主题是“加强质量支撑 共建质量强国”。', 2023],
    ['2023年质量月主题\n加强质量支撑 共建质量强国', 2023],
    ['2023质量月主题：加强质量支撑 共建质量强国', 2023],
    ['23年质量月主题是加强质量支撑 共建质量强国', 2023],
    ['二O二三年质量月主题是加强质量支撑 共建质量强国', 2023],
    ['2024年9月，以“增强质量意识 推进高质量发展”为主题的全国“质量月”活动启动', 2024],
    ['2022年12月，市局印发方案，2023年质量月主题为“加强质量支撑 共建质量强国”', 2023],
    [
      '2023年质量月主题为“加强质量支撑 共建质量强国”，去年主题为“推动质量变革创新 促进质量强国建设”',
      2023,
    ],
    [
      '2023年质量月主题为“增强质量意识 推进高质量发展”，2024年质量月主题为“增强质量意识 推进高质量发展”。',
      2024,
    ],
    ['2023年质量月主题是“坚持质量第一 建设质量强国”', 2023],
  ])('sees a wrong theme in the layouts in which it comes: %s', (text, year) => {
    expect(wrongYears(text)).toEqual([year])
  })

  it('shows a wording as it stands beside the question for it', () => {
    expect(first('2023年“质量月”主题是增强质量意识，推动高质量发展。')).toMatchObject({
      entry: { text: THEME },
      confidence: 'near',
    })
    expect(first('2022年质量月口号：人人创造质量 人人享受质量')?.confidence).toBe('same')
  })

  it('does not hold the number of local bodies against the national one', () => {
    const local = '2023年“质量月”我省由省市场监管局等18个部门联合举办'
    expect(find(local).statements).toEqual([])
    const alone = '2023年全国“质量月”活动由26个部门联合主办'
    expect(find(alone).statements).toMatchObject([{ type: 'wrong-count', count: 25 }])
  })

  it('does not say of another year who did not sign in 2023', () => {
    expect(
      find('2021年质量月由市场监管总局、科技部等20个部门联合开展').statements,
    ).toEqual([])
  })

  it('reads all of this in traditional characters, too', () => {
    const wrong = '2023年質量月主題是“大力提升質量 建設質量強國”'
    expect(find(wrong).statements).toMatchObject([{ type: 'wrong-theme', year: 2023 }])
    const right = '有人誤把“大力提升質量 建設質量強國”當作2023年質量月主題'
    expect(find(right).statements).toEqual([])
    expect(
      find('2023年“質量月”主題為“大力提高質量，建設質量強國”').statements,
    ).toMatchObject([{ name: '大力提高質量，建設質量強國' }])
  })
})
