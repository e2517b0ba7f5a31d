import { describe, expect, it } from 'vitest'
import { builtInLibrary, lookup } from '../../../../../core/lookup/index.ts'

const library = builtInLibrary()
const find = (selection: string) => lookup(selection, library)
const first = (selection: string) => find(selection).matches[0]

describe('short names with one wrong character', () => {
  it.each([
    ['公按部', '公安部', '公安部'],
    ['教肓部', '教育部', '教育部'],
    ['商努部', '商务部', '商务部'],
    ['国姿委', '国务院国资委', '国资委'],
    ['工倌部', '工业和信息化部', '工信部'],
    ['住健部', '住房城乡建设部', '住建部'],
    ['工商连', '全国工商联', '工商联'],
    ['最高捡', '最高人民检察院', '最高检'],
    ['总公会', '全国总工会', '总工会'],
    ['海关总暑', '海关总署', '海关总署'],
    ['金国总工会', '全国总工会', '全国总工会'],
    ['昆仓2023', '昆仑2023', '昆仑2023'],
    ['建网2023', '剑网2023', '剑网2023'],
    ['质晾月', '全国“质量月”活动', '质量月'],
    ['一战式', '一站式', '一站式'],
    ['双随即', '双随机、一公开', '双随机'],
  ])('%s is near to %s, as %s', (selection, text, form) => {
    const { matches } = find(selection)
    expect(matches).toHaveLength(1)
    expect(matches[0]).toMatchObject({
      entry: { text },
      form: { text: form },
      confidence: 'near',
      span: [0, selection.length],
    })
  })

  it('are found in a list, where they stand alone between marks', () => {
    const list = '教肓部、民政部、公按部、海关总暑、水利部'
    const found = find(list).matches.map(({ entry, confidence, span }) => [
      entry.text,
      confidence,
      list.slice(...span),
    ])
    expect(found).toContainEqual(['教育部', 'near', '教肓部'])
    expect(found).toContainEqual(['公安部', 'near', '公按部'])
    expect(found).toContainEqual(['海关总署', 'near', '海关总暑'])
    expect(found).toContainEqual(['民政部', 'same', '民政部'])
  })

  it('are found with a space between their characters, and in traditional ones', () => {
    expect(first('公 按 部')?.entry.text).toBe('公安部')
    expect(first('商務不')?.entry.text).toBe('商务部')
  })

  it.each([
    '公诉部',
    '教务部',
    '财务部',
    '业务部',
    '总务部',
    '体育部',
    '民生部',
    '家政部',
    '水利站',
    '水泥部',
    '最高奖',
    '国信委',
    '体改委',
    '数量月',
    '产量月',
    '净网2023',
    '最高楼',
    '质量约',
  ])('%s is another word', (selection) => {
    expect(find(selection).matches).toEqual([])
  })

  it('are no part of a longer word', () => {
    for (const text of ['公案部分内容', '教育不公', '水力部件', '最高发病率'])
      expect(find(text).matches, text).toEqual([])
  })

  it('offers the name that another word is like as the nearest', () => {
    expect(find('公诉部').nearest[0]?.entry.text).toBe('公安部')
    expect(find('产量月').nearest[0]?.entry.text).toBe('全国“质量月”活动')
  })
})
