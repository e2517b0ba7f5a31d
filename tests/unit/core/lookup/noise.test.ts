import { describe, expect, it } from 'vitest'
import { builtInLibrary, lookup } from '../../../../core/lookup/index.ts'

const library = builtInLibrary()
const find = (selection: string) => lookup(selection, library)

describe('what is only a little alike', () => {
  it.each([
    '党的十九大精神',
    '党的十九届四中全会精神',
    '中国消费者协会',
    '部署会',
    '推进会',
    '教学质量评估',
    '市教育局、市公安局、市民政局',
    '市市场监管局、市生态环境局、市住房城乡建设局',
    '县发展改革局\n县教育局\n县农业农村局',
    '市总工会、市工商联',
  ])('brings nothing, not even as the nearest: %s', (selection) => {
    expect(find(selection)).toEqual({ matches: [], statements: [], nearest: [] })
  })

  it('still sees another congress as a difference in a whole sentence', () => {
    const text =
      '为全面贯彻党的十九大精神，落实《质量强国建设纲要》部署，深入实施质量提升行动'
    expect(find(text).matches[0]?.entry.text).toContain('党的二十大精神')
  })

  it('shows a sentence and its paragraph as one row', () => {
    const clauses = find('党的二十大精神').matches.filter(
      ({ entry }) => entry.kind === 'clause',
    )
    const looks = clauses.map(({ entry }) => entry.text)
    for (const text of looks)
      expect(looks.filter((other) => other !== text && other.includes(text))).toEqual([])
  })

  it.each([
    // The sentence stands there as it is, and its paragraph is like it.
    [
      '展示先进质量管理经验,交流中国特色质量管理制度、模式和方法,塑造中国质量品牌,',
      '展示先进质量管理经验',
    ],
    // The heading of the clause has the same words as its first sentence.
    [
      '2023年9月举办中国质量（成都）大会，召开“开展质量提升建设一流企业”“民营企业质量效益型发展”等分论坛',
      '2023年9月举办中国质量（成都）大会',
    ],
    // Misquoted, of which the paragraph has another stretch.
    [
      '围绕自然资源、生态环境、机动车车检验等重点领域，持续加强检验检测测机构“双随机、一公开”监督抽查活活动。',
      '围绕自然资源、生态环境、机动车检验等重点领域',
    ],
  ])('shows one of a clause and its part at the same place: %s', (text, beginning) => {
    const clauses = find(text).matches.filter(({ entry }) => entry.kind === 'clause')
    const texts = clauses.map(({ entry }) => entry.text)
    for (const one of texts)
      expect(texts.filter((other) => other !== one && other.includes(one))).toEqual([])
    expect(clauses[0]?.entry.text.startsWith(beginning)).toBe(true)
  })

  it('counts what was put into a wording to its stretch: 增强 of 增强全民质量意识', () => {
    const text = '增强全民质量意识'
    const theme = find(text).matches.find(({ entry }) => entry.kind === 'theme')
    expect(theme && text.slice(...theme.span)).toBe(text)
  })
})
