// The blocks of a page as one text, and its findings back in their blocks.
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../../core/check/index.ts'
import {
  type Block,
  joinBlocks,
  placeFindings,
} from '../../../../core/findings/blocks.ts'
import { differingPieces } from '../../../../core/findings/differing.ts'

const blocks = (...texts: string[]): Block[] =>
  texts.map((text, id) => ({ id, text, place: 'text' }))

const found = (text: string, written: string, suggestion = ''): Finding => {
  const start = text.indexOf(written)
  return {
    start,
    end: start + written.length,
    rule: 'marks',
    severity: 'certain',
    message: { id: 'half-width-mark', values: { written } },
    suggestions: suggestion === '' ? [] : [suggestion],
    provenance: { type: 'authority', authority: { kind: 'practice', document: null } },
  }
}

describe('joining', () => {
  it('puts a line break between two blocks', () => {
    const joined = joinBlocks(blocks('关于', '', '质量月'))
    expect(joined).toMatchObject({
      text: '关于\n\n质量月',
      starts: [0, 3, 4],
      leftOut: 0,
    })
  })

  it('leaves out whole blocks beyond the longest text, and counts them', () => {
    const joined = joinBlocks(blocks('一二三', '四五六', '七八九'), 7)
    expect([joined.text, joined.leftOut]).toEqual(['一二三\n四五六', 3])
  })

  it('cuts the one block that is too long', () => {
    expect(joinBlocks(blocks('一二三四五'), 3)).toMatchObject({
      text: '一二三',
      leftOut: 2,
    })
  })

  it('a page without text is an empty text', () => {
    expect(joinBlocks([])).toMatchObject({ text: '', starts: [], leftOut: 0 })
  })
})

describe('placing', () => {
  const joined = joinBlocks(blocks('教育部,公安部', '会议,结束'))

  it('gives offsets in the block, and what stands around', () => {
    const [placed] = placeFindings([found(joined.text, ',结', '，结')], joined)
    expect(placed).toMatchObject({
      block: 1,
      start: 2,
      end: 4,
      written: ',结',
      before: '会议',
      after: '束',
      suggestions: ['，结'],
    })
  })

  it('a finding at the start of a block is not one of the block before', () => {
    const [placed] = placeFindings([found(joined.text, '会议')], joined)
    expect(placed).toMatchObject({ block: 1, start: 0 })
  })

  it('what reaches into the next block is cut, and cannot be replaced', () => {
    const [placed] = placeFindings([found(joined.text, '安部\n会', '安部')], joined)
    expect(placed).toMatchObject({ block: 0, written: '安部', suggestions: [] })
  })

  it('the same wording twice in the same words around it has two keys', () => {
    const twice = joinBlocks(blocks('甲,乙', '甲,乙'))
    const findings = [
      found(twice.text, ','),
      { ...found(twice.text, ','), start: 5, end: 6 },
    ]
    const keys = placeFindings(findings, twice).map(({ key }) => key)
    expect(new Set(keys).size).toBe(2)
  })

  it('a key stays where another place has changed', () => {
    const keyOf = (...texts: string[]) => {
      const read = joinBlocks(blocks(...texts))
      return placeFindings([found(read.text, ',')], read)[0]?.key
    }
    expect(keyOf('前文', '甲,乙')).toBe(keyOf('改过的前文', '甲,乙'))
  })

  it('cuts no character in two', () => {
    const read = joinBlocks(blocks(`${'𠮷'.repeat(9)}甲,乙`))
    const [placed] = placeFindings([found(read.text, ',')], read)
    expect(placed?.before).toMatch(/^𠮷*甲$/u)
  })

  it('shows one line of a block with several', () => {
    const read = joinBlocks(blocks('上一行\n甲,乙\n下一行'))
    const [placed] = placeFindings([found(read.text, ',')], read)
    expect([placed?.before, placed?.after]).toEqual(['甲', '乙'])
  })
})

describe('what differs', () => {
  it('is told character by character', () => {
    expect(differingPieces('公按部', '公安部')).toEqual([
      { type: 'same', text: '公' },
      { type: 'written', text: '按' },
      { type: 'official', text: '安' },
      { type: 'same', text: '部' },
    ])
  })

  it('long texts are shown whole', () => {
    const long = '甲'.repeat(300)
    expect(differingPieces(long, `${long}乙`)).toHaveLength(2)
  })
})
