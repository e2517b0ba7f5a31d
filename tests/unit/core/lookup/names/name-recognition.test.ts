import { describe, expect, it } from 'vitest'
import { builtInLibrary, lookup } from '../../../../../core/lookup/index.ts'

const library = builtInLibrary()
const find = (selection: string) => lookup(selection, library)
const first = (selection: string) => find(selection).matches[0]
const THEME = '增强质量意识 推进高质量发展'

describe('names of bodies', () => {
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
    ['农村农业部', '农业农村部'],
    ['全国工商联合会', '全国工商联'],
    ['最高检察院', '最高人民检察院'],
  ])('knows %s as meant for %s', (selection, name) => {
    expect(first(selection)).toMatchObject({ entry: { text: name }, confidence: 'near' })
  })

  it.each([
    '省发展改革委',
    '省市场监管局',
    '教育部门和学校',
    '公安机关依法查处',
    '行人行走',
    '安全总体要求',
    '最高法律效力',
    '公安、工商联合执法',
    '生态环境厅',
    '市场监管局',
    '高级人民法院',
    '中国银行',
    '美国商务部',
    '各级卫生健康委',
    '河北发展改革委',
    '越南公安部',
    '商务部国际贸易经济合作研究院',
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

  it.each(['卫生部位', '新华社区', '气象局部地区', '证监会议'])(
    'says nothing of a body whose name only begins another word: %s',
    (selection) => {
      expect(find(selection).statements).toEqual([])
    },
  )

  it('marks a misused name whole, to be replaced whole', () => {
    for (const name of ['最高法院', '全国工商联合会', '国家国际发展合作总署'])
      expect(first(name)?.span).toEqual([0, name.length])
  })

  it('offers the department that a body of a place is like as the nearest', () => {
    expect(find('生态环境厅').nearest[0]?.entry.text).toBe('生态环境部')
  })
})
