// Paragraphs from the places at which a PDF draws its text.
import { describe, expect, it } from 'vitest'
import type { Page, Piece } from '../../../../../app/files/pdf/lines.ts'
import { readPages } from '../../../../../app/files/pdf/paragraphs.ts'

const SIZE = 16
const LEFT = 80
const STEP = 28

/** A page of A4; each piece has its indent in signs, its row and its text. */
function page(
  ...rows: readonly (readonly [indent: number, text: string, row?: number])[]
): Page {
  const pieces = rows.map(
    ([indent, text, row], at): Piece => ({
      text,
      x: LEFT + indent * SIZE,
      y: 120 + (row ?? at) * STEP,
      width: text.length * SIZE,
      size: SIZE,
    }),
  )
  return { pieces, height: 842 }
}

const paragraphsOf = (pages: readonly Page[]): string[] => readPages(pages).paragraphs

const FULL = '各村要结合实际，制定清淤方案，明确责任人、完成时限'
const number = (text: string): Piece => ({
  text,
  x: 290,
  y: 800,
  width: 40,
  size: 14,
})

describe('paragraphs', () => {
  it('go on in the next line, where that begins at the margin', () => {
    expect(
      paragraphsOf([
        page([0, FULL], [0, '和保障措施，于月底前报送。'], [2, '各村要加强巡查。']),
      ]),
    ).toEqual([`${FULL}和保障措施，于月底前报送。`, '各村要加强巡查。'])
  })

  it('go on over the page; the number of the page is kept, behind them', () => {
    const first = page([2, '有关要求如下。'], [0, FULL])
    expect(
      paragraphsOf([
        { ...first, pieces: [...first.pieces, number('— 1 —')] },
        page([0, '和保障措施，于月底前报送。'], [0, FULL], [0, '到人。']),
      ]),
    ).toEqual([
      '有关要求如下。',
      `${FULL}和保障措施，于月底前报送。`,
      '— 1 —',
      `${FULL}到人。`,
    ])
  })

  it('begin where a number of an item does, though it is not set in', () => {
    const full = `${FULL.slice(0, -1)}。`
    expect(paragraphsOf([page([0, full], [0, '二、保障措施'])])).toEqual([
      full,
      '二、保障措施',
    ])
  })

  it('a title and a number in the middle are as wide, and stay apart', () => {
    const lines = page(
      [5, '关于开展沟渠清淤的通知'],
      [6, '浔水函〔2022〕18号'],
      [0, '各村：'],
    )
    expect(paragraphsOf([lines])).toEqual([
      '关于开展沟渠清淤的通知',
      '浔水函〔2022〕18号',
      '各村：',
    ])
  })

  it('hang below the text of their number', () => {
    expect(
      paragraphsOf([page([0, `附件：1.${FULL.slice(5)}`], [5, '和保障措施报送表'])]),
    ).toEqual([`附件：1.${FULL.slice(5)}和保障措施报送表`])
  })
})

describe('lines', () => {
  it('columns and stretched names keep their gaps', () => {
    expect(
      paragraphsOf([page([4, '水利部', 0], [12, '教', 0], [15, '育部', 0])]),
    ).toEqual(['水利部　　　　　教　　育部'])
  })

  it('words are set apart, Chinese drawn in pieces is not', () => {
    const { pieces, height } = page([0, '质量', 0], [2, '月', 0])
    const words = ['Quality', 'Month'].map(
      (text, at): Piece => ({ text, x: 200 + at * 64, y: 120, width: 60, size: SIZE }),
    )
    expect(paragraphsOf([{ pieces: [...pieces, ...words], height }])).toEqual([
      '质量月　　　　　Quality Month',
    ])
  })

  it('what is drawn twice to look bold is read once', () => {
    const [bold] = page([0, '通知']).pieces
    expect(bold).toBeDefined()
    if (bold) {
      const pieces = [bold, { ...bold, x: bold.x + 0.4 }]
      expect(paragraphsOf([{ pieces, height: 842 }])).toEqual(['通知'])
    }
  })

  it('of an empty page there are none', () => {
    expect(paragraphsOf([{ pieces: [], height: 842 }])).toEqual([])
  })
})
