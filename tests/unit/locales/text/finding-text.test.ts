// What findings and rules say, in every language.
import { describe, expect, it } from 'vitest'
import { check, type Finding } from '../../../../core/check/index.ts'
import { RULES } from '../../../../core/check/registry.ts'
import { builtInLibrary } from '../../../../core/lookup/index.ts'
import { LOCALES, translator } from '../../../../locales/index.ts'
import {
  findingText,
  provenanceText,
  ruleExplanation,
  ruleName,
} from '../../../../locales/text/finding-text.ts'

const library = builtInLibrary()
const chinese = translator('zh-CN')
const checked = (text: string): readonly Finding[] =>
  check(text, library, { enabled: RULES.map(({ id }) => id) })

describe('findingText', () => {
  it.each([
    ['市场监管总局、教肓部等部门印发。', '“教育部”写作“教肓部”'],
    [
      '2023年，市场监管总局等24个部门开展“质量月”活动。',
      '2023年由25个部门联合发文，此处作24个',
    ],
    ['根据国市监质发(2023)73号文件。', '文号应用六角括号〔〕，此处作(2023)'],
    ['请于2023年08月05日前报送。', '日期的月、日不编虚位，此处作2023年08月05日'],
  ])('%s', (text, words) => {
    expect(checked(text).map((finding) => findingText(finding, chinese))).toEqual([words])
  })

  it('names no year where none is known', () => {
    const values = { name: '教育部', year: null }
    expect(findingText({ message: { id: 'issuer-missing', values } }, chinese)).toBe(
      '发文机关缺教育部',
    )
  })
})

describe('provenanceText', () => {
  const provenances = (text: string): string[] =>
    checked(text).map((finding) => provenanceText(finding, library, chinese))

  it('says in which notice and clause the right form stands', () => {
    expect(provenances('2023年“质量月”主题是“增强质量意思 推进高质量发展”。')).toEqual([
      '《关于开展2023年全国“质量月”活动的通知》 · 一、活动主题 · 收录文本',
    ])
  })

  it('says of which year something is known where no notice is held', () => {
    expect(provenances('2024年全国“质量月”的通知由市场监管总局等25个部门印发。')).toEqual(
      ['2024年已知情况 · 多方印证'],
    )
  })

  it('calls a national standard a provision', () => {
    expect(provenances('根据某办发〔2023〕05号文件。')).toEqual([
      '规定：《党政机关公文格式》（GB/T 9704—2012）',
    ])
  })

  it('calls practice and the list of the office by their names', () => {
    const of = (kind: 'practice' | 'own-list'): string =>
      provenanceText(
        { provenance: { type: 'authority', authority: { kind, document: null } } },
        library,
        chinese,
      )
    expect([of('practice'), of('own-list')]).toEqual(['实务', '本单位词表'])
  })
})

describe.each(LOCALES)('in %s', (locale) => {
  const t = translator(locale)

  it.each(RULES)('$id has a name and an explanation', ({ id }) => {
    expect(ruleName(id, t)).not.toBe(ruleExplanation(id, t))
  })

  it.each(RULES)('the examples of $id are told with all their values', ({ examples }) => {
    for (const { text } of examples)
      for (const finding of checked(text)) {
        expect(findingText(finding, t)).not.toMatch(/[{}]|undefined|null/u)
        expect(provenanceText(finding, library, t)).not.toMatch(/[{}]|undefined|null/u)
      }
  })
})
