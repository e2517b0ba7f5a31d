// The styles of the wording alone: layout, running, marked.
import { describe, expect, it } from 'vitest'
import { cite } from '../../../../core/cite/index.ts'
import { NUMBER, scant, THEME, textOf, whole } from './support.ts'

const CLAUSE_HEADING = '高度重视，广泛动员'

describe('layout and running', () => {
  it('write a theme in their two ways', () => {
    expect(textOf('layout', THEME)).toBe('增强质量意识 推进高质量发展')
    expect(textOf('running', THEME)).toBe('增强质量意识，推进高质量发展')
    expect(textOf('layout', '人人创造质量，人人享受质量')).toBe(
      '人人创造质量 人人享受质量',
    )
  })

  it('leave the commas of what has no halves', () => {
    expect(textOf('layout', CLAUSE_HEADING)).toBe(CLAUSE_HEADING)
  })

  it('want nothing but the wording', () => {
    expect(cite(scant, 'running')).toMatchObject({
      text: '加强市场监管，建设质量强国',
      leftOut: [],
      grades: [{ field: 'wording', grade: 'corroborated' }],
    })
  })
})

describe('marked', () => {
  it.each([
    [THEME, '“增强质量意识 推进高质量发展”'],
    ['中国质量（成都）大会', '“中国质量（成都）大会”'],
    ['全国职工“五小”创新大赛', '“全国职工‘五小’创新大赛”'],
    ['企业是质量强国建设的主力军。', '“企业是质量强国建设的主力军。”'],
    ['质量强国建设纲要', '《质量强国建设纲要》'],
    ['关于开展2023年全国“质量月”活动的通知', '《关于开展2023年全国“质量月”活动的通知》'],
    ['2023年全国“质量月”活动口号', '《2023年全国“质量月”活动口号》'],
    ['中央八项规定及其实施细则', '“中央八项规定及其实施细则”'],
    ['水利部', '水利部'],
    [NUMBER, NUMBER],
  ])('%s as %s', (text, expected) => expect(textOf('marked', text)).toBe(expected))

  it('joins the halves as asked', () => {
    expect(textOf('marked', whole, { halves: 'comma' })).toBe(
      '“增强质量意识，推进高质量发展”',
    )
  })

  it('is the same where little is known', () => {
    expect(cite(scant, 'marked').text).toBe('“加强市场监管 建设质量强国”')
  })
})
