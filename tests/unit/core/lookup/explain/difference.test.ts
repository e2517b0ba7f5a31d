import { describe, expect, it } from 'vitest'
import { difference } from '../../../../../core/lookup/explain/difference.ts'

const shape = (selected: string, official: string): string =>
  difference(selected, official)
    .map((piece) => {
      if (piece.type === 'same') return piece.official
      if (piece.type === 'moved') return `{${piece.selected}~${piece.official}}`
      return `[${piece.selected}→${piece.official}]`
    })
    .join('')

describe('difference', () => {
  it.each([
    [
      '提升质量意识，推动高质量发展',
      '增强质量意识 推进高质量发展',
      '[提升→增强]质量意识 [推动→推进]高质量发展',
    ],
    [
      '增强质量意识，推进高质量发展',
      '增强质量意识 推进高质量发展',
      '增强质量意识 推进高质量发展',
    ],
    ['增強質量意識', '增强质量意识', '增强质量意识'],
    ['质量强国纲要', '质量强国建设纲要', '质量强国[→建设]纲要'],
    ['中是国质量', '中国质量', '中[是→]国质量'],
    ['质量提升', '质量强国和质量提升行动', '[→质量强国和]质量提升[→行动]'],
    ['𠮷质量', '质量', '[𠮷→]质量'],
    ['增强全民质量意识', '增强质量意识', '增强[全民→]质量意识'],
    ['覆盖124种各类重点产品', '覆盖142种各类重点产品', '覆盖[124→142]种各类重点产品'],
    [
      '国市监质〔2023〕73号',
      '国市监质发〔2023〕73号',
      '[国市监质→国市监质发]〔2023〕73号',
    ],
    [
      '国市监质发〔2022〕76号',
      '国市监质发〔2023〕73号',
      '国市监质发〔[2022→2023]〕[76→73]号',
    ],
    ['公按部', '公安部', '[公按部→公安部]'],
    [
      '推进高质量发展，增强质量意识',
      '增强质量意识 推进高质量发展',
      '{~增强质量意识 }推进高质量发展{增强质量意识~}',
    ],
    ['强化统筹、加强领导', '加强领导、强化统筹', '{强化统筹、~}加强领导、{~强化统筹}'],
    ['2024〕3号安委办〔', '安委办〔2024〕3号', '{~安委办〔}2024〕3号{安委办〔~}'],
    [
      '人人讲安个会应全、个急',
      '人人讲安全、个个会应急',
      '人人讲安{~全、个}个会应{全、个~}急',
    ],
    [
      '宣传进企业、进校园、进机关',
      '宣传进校园、进企业、进机关',
      '宣传{进企业、~}进校园、{~进企业、}进机关',
    ],
  ])('%s against %s', (selected, official, expected) => {
    expect(shape(selected, official)).toBe(expected)
  })

  it('gives both writings back whole', () => {
    const [selected, official] = ['“提升”  质量，意识', '增强质量 意识。']
    const pieces = difference(selected, official)
    expect(pieces.map((piece) => piece.selected).join('')).toBe(selected)
    expect(pieces.map((piece) => piece.official).join('')).toBe(official)
  })

  it('shows a mark that parts no halves, in a theme alone', () => {
    const written = '增强质量意识、推进高质量发展'
    const printed = '增强质量意识 推进高质量发展'
    expect(difference(written, printed).map(({ type }) => type)).toEqual(['same'])
    expect(difference(written, printed, true)).toMatchObject([
      { type: 'same' },
      { type: 'extra', selected: '、' },
      { type: 'same' },
    ])
    expect(difference('增强质量意识，推进高质量发展', printed, true)).toHaveLength(1)
  })
})
