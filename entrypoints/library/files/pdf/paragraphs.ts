// Paragraphs from the lines of a PDF, by how they are set: which of them go on with the one before.
import { markerOf } from '../../../../data/parse/markers.ts'
import { between, type Line, linesOfPage, type Page } from './lines.ts'

const SENTENCE_ENDS = /[。！？；：:;!?]$/u
const startsItem = ({ text }: Line): boolean =>
  markerOf(text) !== null || /^附\s*件/u.test(text)

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
  const items = lines.filter(startsItem)
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
  const isItem = !setsIn && SENTENCE_ENDS.test(before.text) && startsItem(line)
  // A title or a number in the middle may be as wide.
  const fromMargin = before.left < left + 3.5 * line.size
  return fromMargin && !isSetIn(line, left) && !isItem
}

/** Below the text of an item, not below its number. */
function hangs(before: Line, line: Line, joined: ReadonlySet<Line>): boolean {
  if (SENTENCE_ENDS.test(before.text) || startsItem(line)) return false
  return joined.has(before)
    ? Math.abs(line.left - before.left) < 0.3 * line.size
    : startsItem(before) && line.left > before.left + 0.8 * line.size
}

function share<T>(all: readonly T[], measure: (one: T) => number, part: number): number {
  const values = all.map(measure).sort((a, b) => a - b)
  return values[Math.floor(part * values.length)] ?? 0
}
