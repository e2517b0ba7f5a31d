import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { foldText } from '../../data/text/fold.ts'
import { builtInLibrary, lookup } from '../../lookup/index.ts'

const library = builtInLibrary()
const find = (selection: string) => lookup(selection, library)
const first = (selection: string) => find(selection).matches[0]
const THEME = '增强质量意识 推进高质量发展'

describe('lookup', () => {
  it.each([
    ['as printed', '增强质量意识 推进高质量发展'],
    ['as running text', '增强质量意识，推进高质量发展'],
    ['with a full-width space', '增强质量意识　推进高质量发展'],
    ['in traditional characters, broken over lines', '增強質量意識\n推進高質量發展'],
  ])('finds the theme %s, always 一致', (_, selection) => {
    expect(first(selection)).toMatchObject({
      entry: { kind: 'theme', text: THEME },
      confidence: 'same',
    })
  })

  it('finds a misquoted theme as near, never as the same', () => {
    expect(first('提升质量意识，推动高质量发展')).toMatchObject({
      entry: { text: THEME },
      confidence: 'near',
    })
  })

  it('calls a part of a clause the same only where all that was selected stands in it', () => {
    const sentence = '企业是质量强国建设的主力军。'
    expect(first('质量强国建设的主力军')).toMatchObject({
      entry: { text: sentence },
      confidence: 'same',
    })
    const misquoted = find('质量强国建设的生力军').matches
    expect(misquoted.find(({ entry }) => entry.text === sentence)?.confidence).toBe(
      'related',
    )
    expect(first('推进高质量')?.entry.kind).not.toBe('clause')
  })

  it.each([
    ['国家发展改革委', 'same'],
    ['发展改革委', 'same'],
    ['国家发展和改革委员会', 'same'],
    ['发改委', 'near'],
    ['国家产展改革委', 'near'],
  ])('knows %s as the department, %s', (selection, confidence) => {
    expect(first(selection)).toMatchObject({
      entry: { kind: 'department', text: '国家发展改革委' },
      confidence,
    })
  })

  it.each([
    ['水力部', '水利部'],
    ['海美总署', '海关总署'],
    ['国合署', '国家国际发展合作署'],
    ['城乡建设部', '住房城乡建设部'],
  ])('knows %s as meant for %s', (selection, name) => {
    expect(first(selection)).toMatchObject({ entry: { text: name }, confidence: 'near' })
  })

  it.each([
    '省发展改革委',
    '教育部门和学校',
    '公安机关依法查处',
    '行人行走',
    '安全总体要求',
  ])('does not take %s for a department that signed', (selection) => {
    expect(
      find(selection).matches.filter(({ entry }) => entry.kind === 'department'),
    ).toEqual([])
  })

  it('offers the department that a local or inner body is taken for as the nearest', () => {
    for (const body of ['省发展改革委', '中宣部办公厅', '市总工会']) {
      const { matches, nearest } = find(body)
      expect(matches).toEqual([])
      expect(nearest[0]).toMatchObject({
        entry: { kind: 'department' },
        confidence: 'nearest',
      })
    }
  })

  it.each([
    ['水利部分工程', []],
    ['水利部分别印发', ['水利部']],
    ['人民银行成都分行', []],
    ['最高人民法院第五巡回法庭', []],
    ['市市场监管局', []],
  ])('tells a name from the word around it: %s', (selection, names) => {
    const found = find(selection).matches.filter(
      ({ entry }) => entry.kind === 'department',
    )
    expect(found.map(({ entry }) => entry.text)).toEqual(names)
  })

  it('never calls a form that is none, or a wording that is not verified, the same', () => {
    expect(first('国家发展改革委员会')).toMatchObject({
      entry: { text: '国家发展改革委' },
      confidence: 'near',
    })
    expect(first('加强全面质量管理，促进质量强国建设')?.confidence).toBe('near')
    expect(first('坚持质量第一，建设质量强国')?.confidence).toBe('near')
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

  it.each([
    '2023年全国“安全生产月”活动',
    '2023年全国科普日活动',
    '国发〔2023〕5号',
    '2023年8月31日',
  ])('does not answer another campaign or mere figures: %s', (selection) => {
    const titles = find(selection).matches.filter(({ entry }) => /2023/u.test(entry.text))
    expect(titles).toEqual([])
  })

  it('knows the number of the notice, with its grade', () => {
    expect(first('国市监质发〔2023〕73号')?.entry.places[0]?.grade).toBe('single-source')
    expect(
      find('国市监质发〔2023〕37号').matches.map(({ confidence }) => confidence),
    ).not.toContain('same')
  })

  it('shows the wrong use of a wording that the same text uses rightly, too', () => {
    const named = find('国家发展改革委印发通知，发改委表示将抓好落实').matches
    expect(named.find(({ entry }) => entry.text === '国家发展改革委')).toMatchObject({
      form: { text: '发改委' },
      confidence: 'near',
    })
    const text =
      '主题是“增强质量意识，推进高质量发展”。活动以“提升质量意识，推动高质量发展”开场。'
    const theme = find(text).matches.find(({ entry }) => entry.text === THEME)
    expect(theme?.confidence).toBe('near')
    expect(text.slice(...(theme?.span ?? [0, 0]))).toContain('质量意识，推动高质量发展')
  })

  it('lists departments in the order of the selection', () => {
    const names = ['教育部', '市场监管总局', '国家发展改革委', '最高人民法院']
    const { matches } = find(names.join('、'))
    const found = matches.filter(({ entry }) => entry.kind === 'department')
    expect(found.map(({ entry }) => entry.text)).toEqual(names)
  })

  it('answers a former body and one that did not sign with a statement, not a match', () => {
    expect(find('国土资源部')).toMatchObject({
      matches: [],
      statements: [{ type: 'predecessor', predecessor: { successors: ['自然资源部'] } }],
    })
    expect(find('财政部')).toMatchObject({
      matches: [],
      statements: [{ type: 'not-issuer', name: '财政部' }],
    })
    expect(find('上海铁路局').statements).toEqual([])
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

  it.each(['zlqg', 'zhiliang qiangguo', 'jiaotong ysb', 'zgrmyh', 'jw2023'])(
    'finds by sound: %s',
    (typed) => {
      expect(find(typed).matches.length).toBeGreaterThan(0)
    },
  )

  it('is silent where there is nothing, and offers at most three that are least far away', () => {
    for (const selection of [
      '今天晚上吃什么',
      '空气质量指数',
      'Lorem ipsum dolor',
      '版权所有',
    ]) {
      const { matches, nearest } = find(selection)
      expect(matches).toEqual([])
      expect(nearest.length).toBeLessThanOrEqual(3)
    }
  })

  it.each([
    ['nothing', ''],
    ['blanks', ' \u3000\n\t'],
    ['punctuation', '，。！“”——…'],
    ['lone surrogates', '\ud800\udc00\udfff'],
    ['emoji', '😀👨‍👩‍👧'],
    ['right-to-left marks', '\u200f\u202e'],
  ])('finds nothing in %s', (_, selection) => {
    expect(find(selection)).toEqual({ matches: [], statements: [], nearest: [] })
  })

  it('takes markup as text', () => {
    expect(first('<b>增强质量意识</b>&nbsp;推进高质量发展')?.entry.text).toBe(THEME)
  })

  it('says where in a long selection a wording stands', () => {
    const before = '近日，当地举办了形式多样的宣传活动。'.repeat(2000)
    const selection = `${before}增强质量意识，推进高质量发展${before}`
    const match = find(selection).matches.find(({ entry }) => entry.text === THEME)
    expect(selection.slice(...(match?.span ?? [0, 0]))).toBe(
      '增强质量意识，推进高质量发展',
    )
  })

  it('finds every sentence of the notice on a page that holds it whole, in its order', () => {
    const notice = readFileSync(
      path.resolve(import.meta.dirname, '../fixtures/seed-2023.txt'),
      'utf8',
    )
    const { matches } = find(notice)
    const clauses = matches.filter(({ entry }) => entry.kind === 'clause')
    expect(clauses.filter(({ confidence }) => confidence !== 'same')).toEqual([])
    const starts = clauses.map(({ span }) => span[0])
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })

  it('puts a set phrase under the sentence in which it stands', () => {
    const sentence = '推进检验检测机构“双随机、一公开”监管'
    const { matches } = find(`会议要求，${sentence}，确保取得实效`)
    expect(matches[0]?.entry.text).toBe(sentence)
    expect(matches[1]).toMatchObject({
      entry: { kind: 'phrase', text: '双随机、一公开' },
      within: matches[0]?.entry.id,
    })
  })

  it.each([
    ['推动高质量发展', '推动高质量发展'],
    ['会议要求推动高质量发展。各单位落实', '推动高质量发展'],
    ['抓好落实。高质量发展', '高质量发展'],
  ])(
    'counts wrong characters at the ends of a wording to it: %s',
    (selection, stretch) => {
      const match = find(selection).matches.find(
        ({ entry }) => entry.text === '推进高质量发展',
      )
      expect(selection.slice(...(match?.span ?? [0, 0]))).toBe(stretch)
    },
  )

  it('finds every entry by any stretch of six characters or more', () => {
    for (const entry of library.entries) {
      const folded = foldText(entry.text)
      for (let at = 0; at + 6 <= folded.length; at += 3) {
        const stretch = folded.slice(at, at + 6 + (at % 7))
        const found = find(stretch).matches
        const holds = found.some((match) => foldText(match.entry.text).includes(stretch))
        expect(holds, `${stretch} of ${entry.text}`).toBe(true)
      }
    }
  })
})
