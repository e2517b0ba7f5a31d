// Paragraphs from the pieces of text that a PDF places on its pages: it knows neither lines nor
// paragraphs, only where each piece is drawn. Lengths are in points, y grows downwards.

/** A piece of text that is drawn upright. */
export interface Piece {
  text: string
  /** Of its left edge and its baseline. */
  x: number
  y: number
  width: number
  /** Of its font. */
  size: number
}

export interface Page {
  pieces: readonly Piece[]
  height: number
}

interface Line {
  text: string
  left: number
  right: number
  y: number
  size: number
  page: number
  isPageNumber: boolean
}

const PAGE_NUMBER = /^[-—–－·\s]*\d{1,3}[-—–－·\s]*$|^第\s*\d+\s*页.{0,12}$/u
/** Numbers of pages stand in the margins, which take so much of the height. */
const MARGIN = 0.12
const IDEOGRAPH = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F]/u
const SENTENCE_ENDS = /[。！？；：:;!?]$/u
const ITEM_STARTS =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|第[一二三四五六七八九十百]{1,4}[条章]|[①-⑳]|附件)/u

/** A paragraph each, without the breaks of lines and pages; numbers of pages on lines of their own. */
export function paragraphsOf(pages: readonly Page[]): string[] {
  const lines = pages.flatMap(linesOfPage)
  const joined = joinsOf(lines.filter(({ isPageNumber }) => !isPageNumber))
  const paragraphs: string[] = []
  const numbers: string[] = []
  for (const line of lines) {
    if (line.isPageNumber) {
      // Below the paragraph that goes on behind it.
      numbers.push(line.text)
      continue
    }
    const last = paragraphs.at(-1)
    if (last !== undefined && joined.has(line)) {
      paragraphs[paragraphs.length - 1] = last + between(last, line.text) + line.text
    } else paragraphs.push(...numbers.splice(0), line.text)
  }
  return [...paragraphs, ...numbers]
}

function linesOfPage({ pieces, height }: Page, page: number): Line[] {
  const rows: Piece[][] = []
  const drawn = pieces.filter(({ text }) => text.trim() !== '')
  for (const piece of drawn.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    const [first] = row ?? []
    // What is set higher or lower a little, a note's number, is of the same line.
    if (row && first && piece.y - first.y < 0.5 * Math.max(piece.size, first.size)) {
      row.push(piece)
    } else rows.push([piece])
  }
  return rows.map((row) => {
    const line = lineOf(row)
    const isInMargin = line.y < MARGIN * height || line.y > (1 - MARGIN) * height
    return { ...line, page, isPageNumber: isInMargin && PAGE_NUMBER.test(line.text) }
  })
}

function lineOf(row: readonly Piece[]): Omit<Line, 'page' | 'isPageNumber'> {
  const pieces = row.toSorted((a, b) => a.x - b.x)
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
  return between(before, after)
}

/** Words are set apart, Chinese is not. */
function between(before: string, after: string): string {
  const isChinese = IDEOGRAPH.test(before.slice(-1)) || IDEOGRAPH.test(after.slice(0, 1))
  return isChinese || /\s$/u.test(before) || /^\s/u.test(after) ? '' : ' '
}

/** The lines that go on with the paragraph before them. */
function joinsOf(lines: readonly Line[]): ReadonlySet<Line> {
  const joined = new Set<Line>()
  const left = share(lines, ({ left: x }) => x, 0.05)
  const right = share(lines, ({ right: x }) => x, 0.9)
  const steps = lines.flatMap((line, at) => {
    const next = lines[at + 1]
    return next?.page === line.page ? [next.y - line.y] : []
  })
  const step = share(steps, (one) => one, 0.5)
  const layout: Layout = { left, right, step }
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (!before || !isRoomless(before, line, layout)) continue
    if (runsOn(before, line, layout) || hangs(before, line, joined)) joined.add(line)
  }
  return joined
}

interface Layout {
  left: number
  right: number
  /** From line to line. */
  step: number
}

/** The line before is full, and nothing else sets them apart. */
function isRoomless(before: Line, line: Line, { right, step }: Layout): boolean {
  const { size } = line
  const isFull = before.right > right - 1.6 * size
  const isSameSize = Math.abs(before.size - size) < 0.15 * size
  const isNear = before.page !== line.page || line.y - before.y < 1.4 * step
  return isFull && isSameSize && isNear
}

/** From the margin, or set in, to the margin. */
function runsOn(before: Line, line: Line, { left }: Layout): boolean {
  const isItem = SENTENCE_ENDS.test(before.text) && ITEM_STARTS.test(line.text)
  // A title or a number in the middle may be as wide.
  const fromMargin = before.left < left + 3.5 * line.size
  return fromMargin && line.left < left + 1.2 * line.size && !isItem
}

/** Below the text of an item, not below its number. */
function hangs(before: Line, line: Line, joined: ReadonlySet<Line>): boolean {
  if (SENTENCE_ENDS.test(before.text) || ITEM_STARTS.test(line.text)) return false
  return joined.has(before)
    ? Math.abs(line.left - before.left) < 0.3 * line.size
    : ITEM_STARTS.test(before.text) && line.left > before.left + 0.8 * line.size
}

function share<T>(all: readonly T[], measure: (one: T) => number, part: number): number {
  const values = all.map(measure).sort((a, b) => a - b)
  return values[Math.floor(part * values.length)] ?? 0
}
