// Pages of a PDF as a program sets text on them, each piece with its place, and the paragraphs that a
// reader sees there.

import type { Page, Piece } from '../../app/files/pdf/lines.ts'
import type { Random } from '../../scripts/eval/random.ts'

export const HEIGHT = 842
const TOP = 110
const BOTTOM = 730
const LEFT = 70
const WIDTH = 455
const TEXT =
  '各村要把水闸检查作为汛后重点工作逐闸登记启闭次数渗漏部位和责任人员检查结果由村主任签字后报镇水利站镇水利站对各村上报的情况逐项复核对渗漏严重的水闸先行加固对长期停用的水闸提出封存意见'

export interface Setting {
  columns: number
  size: number
  /** From line to line, in sizes. */
  step: number
  /** Of a first line, in signs. */
  indent: number
  /** Between paragraphs, in steps. */
  gap: number
}

/** Some text that ends as a sentence does. */
export function sentence(random: Random, length: number): string {
  const from = random.below(TEXT.length)
  return `${(TEXT + TEXT + TEXT).slice(from, from + length - 1)}。`
}

/** Sets paragraphs line by line, column by column, page by page. */
export function setPages(paragraphs: readonly string[], setting: Setting): Page[] {
  const { columns, size, indent, gap } = setting
  const gutter = columns > 1 ? 2 * size : 0
  const width = (WIDTH - gutter * (columns - 1)) / columns
  const signs = Math.floor(width / size)
  const step = setting.step * size
  const pages: Piece[][] = [[]]
  let column = 0
  let y = TOP
  const nextLine = (): void => {
    if (y <= BOTTOM) return
    y = TOP
    column += 1
    if (column < columns) return
    column = 0
    pages.push([])
  }
  for (const paragraph of paragraphs) {
    let rest = paragraph
    for (let line = 0; rest !== ''; line += 1) {
      nextLine()
      const room = line === 0 ? signs - indent : signs
      const text = rest.slice(0, room)
      rest = rest.slice(room)
      const left = LEFT + column * (width + gutter)
      pages.at(-1)?.push({
        text,
        x: left + (line === 0 ? indent * size : 0),
        y,
        width: text.length * size,
        size,
      })
      y += step
    }
    if (y > TOP) y += gap * step
  }
  return pages.map((pieces) => ({ pieces, height: HEIGHT }))
}

/** A line in the middle of the page, over all columns. */
export const heading = (text: string, y: number, size: number): Piece => ({
  text,
  x: LEFT + (WIDTH - text.length * size) / 2,
  y,
  width: text.length * size,
  size,
})

export const piece = (text: string, x: number, y: number, size = 12): Piece => ({
  text,
  x,
  y,
  width: text.length * size,
  size,
})
