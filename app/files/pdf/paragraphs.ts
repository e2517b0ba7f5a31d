// Paragraphs from the pages of a PDF, by how their lines are set: which of them go on with the one before.
import { readMarker } from '../../../core/parse/classify/index.ts'
import type { Lost } from '../../../core/records/drafts.ts'
import { orderOf } from './columns.ts'
import { between, type Line, linesOf, type Page } from './lines.ts'
import { withoutRunningHeads } from './running-heads.ts'

export interface PagesRead {
  /** Without the breaks of lines and pages; numbers of pages stand on lines of their own. */
  paragraphs: string[]
  lost: Lost[]
}

/** A line as it stands between the margins of its text. */
interface SetLine extends Line {
  /** Lines of one region follow one another on the page. */
  region: number
  /** From the left margin, and what is left of the line at its end. */
  indent: number
  room: number
  /** It may be a row of a table. */
  isRow: boolean
}

const SENTENCE_ENDS = /[。！？；：:;!?]$/u
const startsItem = ({ text }: Line): boolean =>
  readMarker(text) !== null || /^附\s*件/u.test(text)

export function readPages(pages: readonly Page[]): PagesRead {
  const { pages: bodies, hasHeads } = withoutRunningHeads(pages)
  const first = bodies.map(({ pieces }) => orderOf(pieces))
  const gutters = [...new Set(first.flatMap((one) => one.gutters))]
  // A page with few lines is set like the others.
  const orders =
    gutters.length === 0 ? first : bodies.map(({ pieces }) => orderOf(pieces, gutters))
  const regions = orders.flatMap((order, at) =>
    order.regions.map(({ pieces, ...region }) => ({
      ...region,
      lines: linesOf(pieces, bodies[at]?.height ?? 0),
    })),
  )
  const { paragraphs, isUnsure } = paragraphsOf(setLines(regions))
  const lost: Lost[] = []
  if (hasHeads) lost.push('headers')
  if (orders.some((order) => order.isUnsure)) lost.push('columns')
  if (isUnsure) lost.push('paragraphs')
  return { paragraphs, lost }
}

/** The margins are those of most lines in columns like this one. */
function setLines(
  regions: readonly { lines: readonly Line[]; column: string; isRows: boolean }[],
): SetLine[] {
  const margins = new Map<string, { left: number; right: number }>()
  for (const { column } of regions) {
    if (margins.has(column)) continue
    const lines = regions
      .filter((one) => one.column === column)
      .flatMap((one) => one.lines)
    margins.set(column, {
      left: share(lines, ({ left }) => left, 0.05),
      right: share(lines, ({ right }) => right, 0.9),
    })
  }
  return regions.flatMap(({ lines, column, isRows }, region) => {
    const { left, right } = margins.get(column) ?? { left: 0, right: 0 }
    return lines.map((line) => ({
      ...line,
      region,
      indent: line.left - left,
      room: right - line.right,
      isRow: isRows,
    }))
  })
}

function paragraphsOf(lines: readonly SetLine[]): {
  paragraphs: string[]
  isUnsure: boolean
} {
  const { joined, isUnsure } = joinsOf(lines.filter(({ isPageNumber }) => !isPageNumber))
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
  return { paragraphs: [...paragraphs, ...numbers], isUnsure }
}

/** The lines that go on with the paragraph before them. */
function joinsOf(lines: readonly SetLine[]): {
  joined: ReadonlySet<Line>
  /** One of them may as well begin a paragraph: nothing shows. */
  isUnsure: boolean
} {
  const joined = new Set<Line>()
  const layout = layoutOf(lines)
  let isUnsure = false
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (!before || !isRoomless(before, line, layout)) continue
    const runs = runsOn(before, line, layout)
    if (!runs && !hangs(before, line, joined)) continue
    joined.add(line)
    const isShown = layout.spacesOut && before.region === line.region
    isUnsure ||= runs && !layout.indents && !isShown && /[。！？]$/u.test(before.text)
  }
  return { joined, isUnsure }
}

interface Layout {
  /** The widest step from line to line within a paragraph. */
  widest: number
  /** More room stands between paragraphs. */
  spacesOut: boolean
  /** Paragraphs begin set in. */
  indents: boolean
  /** Its items begin set in, not at the margin. */
  setsIn: boolean
}

function layoutOf(lines: readonly SetLine[]): Layout {
  const pairs = lines.slice(1).flatMap((line, at) => {
    const before = lines[at]
    return before?.region === line.region && isSameSize(before, line)
      ? [{ before, line, step: line.y - before.y }]
      : []
  })
  const within = pairs.filter(({ before, line }) => isFull(before) && !isSetIn(line))
  const apart = pairs.filter(
    ({ before }) => !isFull(before) && before.indent < 8 * before.size,
  )
  const usual = share(pairs, ({ step }) => step, 0.5)
  const step = within.length > 0 ? share(within, (one) => one.step, 0.2) : usual
  const room = apart.length > 0 ? share(apart, (one) => one.step, 0.5) : step
  const spacesOut = room > 1.06 * step
  const items = lines.filter(startsItem)
  const starts = apart.filter(({ line }) => line.indent < 8 * line.size)
  return {
    widest: spacesOut ? (step + Math.min(room, 1.5 * step)) / 2 : 1.25 * step,
    spacesOut,
    indents: 2 * starts.filter(({ line }) => isSetIn(line)).length > starts.length,
    setsIn: 2 * items.filter(isSetIn).length > items.length,
  }
}

const isSetIn = ({ indent, size }: SetLine): boolean => indent >= 1.2 * size
const isFull = ({ room, size }: SetLine): boolean => room < 1.6 * size
const isSameSize = (one: Line, other: Line): boolean =>
  Math.abs(one.size - other.size) < 0.15 * other.size

/** Rows of a table, names in columns. */
const gapsIn = ({ text }: Line): number => text.match(/\u3000{2,}/gu)?.length ?? 0
const areRows = (before: SetLine, line: Line): boolean =>
  before.isRow || gapsIn(before) > 1 || (gapsIn(before) > 0 && gapsIn(line) > 0)

/** The line before is full, and nothing else sets them apart. */
function isRoomless(before: SetLine, line: SetLine, { widest }: Layout): boolean {
  if (areRows(before, line)) return false
  const isNear = before.region !== line.region || line.y - before.y < widest
  return before.room < 1.6 * line.size && isSameSize(before, line) && isNear
}

/** From the margin, or set in, to the margin. */
function runsOn(before: SetLine, line: SetLine, { setsIn }: Layout): boolean {
  const isItem = !setsIn && SENTENCE_ENDS.test(before.text) && startsItem(line)
  // A title or a number in the middle may be as wide.
  const fromMargin = before.indent < 3.5 * line.size
  return fromMargin && !isSetIn(line) && !isItem
}

/** Below the text of an item, not below its number. */
function hangs(before: SetLine, line: SetLine, joined: ReadonlySet<Line>): boolean {
  if (SENTENCE_ENDS.test(before.text) || startsItem(line)) return false
  return joined.has(before)
    ? Math.abs(line.indent - before.indent) < 0.3 * line.size
    : startsItem(before) && line.indent > before.indent + 0.8 * line.size
}

function share<T>(all: readonly T[], measure: (one: T) => number, part: number): number {
  const values = all.map(measure).sort((a, b) => a - b)
  return values[Math.floor(part * values.length)] ?? 0
}
