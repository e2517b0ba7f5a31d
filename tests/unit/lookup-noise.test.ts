import { describe, expect, it } from 'vitest'
import { builtInLibrary, lookup } from '../../lookup/index.ts'

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

  it('counts what was put into a wording to its stretch: 增强 of 增强全民质量意识', () => {
    const text = '增强全民质量意识'
    const theme = find(text).matches.find(({ entry }) => entry.kind === 'theme')
    expect(theme && text.slice(...theme.span)).toBe(text)
  })
})
