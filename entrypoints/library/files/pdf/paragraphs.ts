// Paragraphs from the lines of a PDF, by how they are set: which of them go on with the one before.
import { between, type Line, linesOfPage, type Page } from './lines.ts'

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
  const items = lines.filter(({ text }) => ITEM_STARTS.test(text))
  const setIn = items.filter((line) => isSetIn(line, left))
  const layout: Layout = { left, right, step, setsIn: 2 * setIn.length > items.length }
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
  /** Its items begin set in, not at the margin. */
  setsIn: boolean
}

const isSetIn = (line: Line, left: number): boolean => line.left >= left + 1.2 * line.size

/** The line before is full, and nothing else sets them apart. */
function isRoomless(before: Line, line: Line, { right, step }: Layout): boolean {
  const { size } = line
  const isFull = before.right > right - 1.6 * size
  const isSameSize = Math.abs(before.size - size) < 0.15 * size
  const isNear = before.page !== line.page || line.y - before.y < 1.4 * step
  return isFull && isSameSize && isNear
}

/** From the margin, or set in, to the margin. */
function runsOn(before: Line, line: Line, { left, setsIn }: Layout): boolean {
  const isItem = !setsIn && SENTENCE_ENDS.test(before.text) && ITEM_STARTS.test(line.text)
  // A title or a number in the middle may be as wide.
  const fromMargin = before.left < left + 3.5 * line.size
  return fromMargin && !isSetIn(line, left) && !isItem
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
