// Lines from the pieces of text that a PDF places on its pages: it knows neither lines nor paragraphs,
// only where each piece is drawn. Lengths are in points, y grows downwards.
import { readPageChrome } from '../../../core/parse/classify/index.ts'
import { CHINESE } from '../../../core/text/normalize-punctuation.ts'

/** A piece of text that is drawn upright. */
export interface Piece {
  text: string
  /** Of its left edge and its baseline. */
  x: number
  y: number
  width: number
  /** Of its font. */
  size: number
  /** It was filled into a form. */
  isFilled?: boolean
}

export interface Page {
  pieces: readonly Piece[]
  height: number
}

export interface Line {
  text: string
  left: number
  right: number
  y: number
  size: number
  isPageNumber: boolean
}

/** Numbers of pages and running heads stand in the margins, which take so much of the height. */
const MARGIN = 0.12

export const isInMargin = (y: number, height: number): boolean =>
  y < MARGIN * height || y > (1 - MARGIN) * height

/** The pieces that stand beside one another, from the top. */
export function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = []
  const drawn = pieces.filter(({ text }) => text.trim() !== '')
  for (const piece of [...drawn].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    const [first] = row ?? []
    // What is set higher or lower a little, a note's number, is of the same line.
    if (row && first && piece.y - first.y < 0.5 * Math.max(piece.size, first.size)) {
      row.push(piece)
    } else rows.push([piece])
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x))
}

/** @param height of the page */
export function linesOf(pieces: readonly Piece[], height: number): Line[] {
  return rowsOf(pieces).map((row) => {
    const line = lineOf(row)
    const isPageNumber =
      isInMargin(line.y, height) && readPageChrome(line.text) === 'page-number'
    return { ...line, isPageNumber }
  })
}

/** @param pieces of one row, from the left */
export function lineOf(pieces: readonly Piece[]): Omit<Line, 'isPageNumber'> {
  const size = Math.max(...pieces.map((piece) => piece.size))
  let text = ''
  let right = Number.NEGATIVE_INFINITY
  let before: Piece | null = null
  for (const piece of pieces) {
    // Printed twice, a little apart, to look bold.
    const isShadow =
      before?.text === piece.text && Math.abs(before.x - piece.x) < 0.3 * size
    if (isShadow) continue
    text += gap(piece.x - right, size, text, piece.text) + piece.text
    right = Math.max(right, piece.x + piece.width)
    before = piece
  }
  return {
    text: text.trim(),
    left: pieces[0]?.x ?? 0,
    right,
    y: Math.max(...pieces.map(({ y }) => y)),
    size,
  }
}

/** Columns and stretched names are told by their gaps. */
function gap(width: number, size: number, before: string, after: string): string {
  if (before === '' || width < 0.15 * size) return ''
  if (width >= 0.6 * size) return '\u3000'.repeat(Math.min(12, Math.round(width / size)))
  const isChinese = CHINESE.test(before.slice(-1)) && CHINESE.test(after.slice(0, 1))
  // Names beside one another; less is what justified lines have between their signs.
  return isChinese && width >= 0.3 * size ? ' ' : between(before, after)
}

/** Words are set apart, Chinese is not, nor are figures in it. */
export function between(before: string, after: string): string {
  const isChinese = CHINESE.test(before.slice(-1)) || CHINESE.test(after.slice(0, 1))
  return isChinese || /\s$/u.test(before) || /^\s/u.test(after) ? '' : ' '
}
