// Where rows of a page may stand in columns, and whether those are columns of text or of a table.
import { lineOf, type Piece } from './lines.ts'

/** Parts of a row are set apart by so many signs; columns by so many. */
const GAP = 0.55
const GUTTER = 1.1
/** The lines of a column hold so many, and it has so many lines. */
const NARROWEST = 8
const FEWEST_LINES = 4
/** Begins of lines that are no indent apart. */
const SAME_PLACE = 8
/** A side may have columns of its own; more than four in all are none of text. */
const DEEPEST = 1
/** Of the lines of a text, so many fill their column. */
const SURE = 0.5
const UNSURE = 0.3

export interface Row {
  pieces: readonly Piece[]
  segments: readonly Segment[]
}

export interface Segment {
  pieces: readonly Piece[]
  left: number
  right: number
  y: number
  size: number
}

/** Where most lines stand beside one another: rather sure columns than what may be some. */
export function bestBand(
  rows: readonly Row[],
  known: readonly number[],
  depth = 0,
): (Band & { verdict: Verdict }) | null {
  if (known.length === 0 && !hasText(rows)) return null
  const bands = guttersIn(rows, known)
    .flatMap((gutter) => bandsAt(rows, gutter))
    .map((band) => ({ ...band, verdict: verdictOn(band, known, depth) }))
    .sort((a, b) => b.lines - a.lines)
  return (
    bands.find(({ verdict }) => verdict === 'columns') ??
    bands.find(({ verdict }) => verdict === 'unsure') ??
    null
  )
}

/** Cells of most tables are too short for lines of a column. */
function hasText(rows: readonly Row[]): boolean {
  const wide = rows.filter(({ segments }) =>
    segments.some(({ left, right, size }) => right - left > 0.75 * NARROWEST * size),
  )
  return wide.length >= FEWEST_LINES || wide.length === rows.length
}

/** What of the rows stands on one side. */
export function sideOf(rows: readonly Row[], gutter: number, isLeft: boolean): Row[] {
  return rows.flatMap(({ segments }) => {
    const own = segments.filter(({ right }) => right <= gutter === isLeft)
    return own.length === 0
      ? []
      : [{ pieces: own.flatMap((one) => one.pieces), segments: own }]
  })
}

/** The parts of a row that wide gaps set apart. */
export function segmentLines(row: readonly Piece[]): Segment[] {
  const groups: Piece[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const piece of row) {
    const group = groups.at(-1)
    if (group && piece.x - right < GAP * piece.size) group.push(piece)
    else groups.push([piece])
    right = Math.max(right, piece.x + piece.width)
  }
  return groups.map((pieces) => {
    const { left, right: end, y, size } = lineOf(pieces)
    return { pieces, left, right: end, y, size }
  })
}

/** Places where several lines begin; a page may be parted where the document's others are, too. */
function guttersIn(rows: readonly Row[], known: readonly number[]): number[] {
  const starts = rows
    .flatMap(({ segments }) => segments.map(({ left }) => left))
    .sort((a, b) => a - b)
  const places: number[] = []
  let group: number[] = []
  for (const left of [...starts, Number.POSITIVE_INFINITY]) {
    const [first] = group
    if (first !== undefined && left - first > SAME_PLACE) {
      if (group.length >= FEWEST_LINES - 1) places.push(first - 1)
      group = []
    }
    group.push(left)
  }
  return [...places, ...known]
}

interface Band {
  gutter: number
  /** Of its rows. */
  from: number
  to: number
  /** On the shorter side. */
  lines: number
  sides: readonly [readonly Row[], readonly Row[]]
}

/** The rows that nothing goes over, from one that does to the next. */
function bandsAt(rows: readonly Row[], gutter: number): Band[] {
  const isCrossed = ({ segments }: Row): boolean =>
    segments.some(({ left, right }) => left < gutter && right > gutter)
  const bands: Band[] = []
  let from = 0
  for (let to = 0; to <= rows.length; to += 1) {
    const row = rows[to]
    if (row && !isCrossed(row)) continue
    const inside = rows.slice(from, to)
    const sides = [sideOf(inside, gutter, true), sideOf(inside, gutter, false)] as const
    const lines = Math.min(sides[0].length, sides[1].length)
    if (lines > 0) bands.push({ gutter, from, to, lines, sides })
    from = to + 1
  }
  return bands
}

type Verdict = 'columns' | 'unsure' | 'none'

function verdictOn(band: Band, known: readonly number[], depth: number): Verdict {
  const { gutter, lines } = band
  const isKnown = known.some((one) => Math.abs(one - gutter) < 12)
  const sides = [band.sides[0].map(wholeOf), band.sides[1].map(wholeOf)] as const
  if (!isBeside(...sides)) return 'none'
  if (isKnown) return 'columns'
  if (lines < FEWEST_LINES) return 'none'
  const shares = band.sides.map((side) => textShare(side, depth))
  if (shares.some((share) => share < UNSURE)) return 'none'
  const isSure =
    shares.every((share) => share >= SURE) &&
    widthOf(gutter, ...sides) >= GUTTER &&
    !isTable(sides)
  return isSure ? 'columns' : 'unsure'
}

/** A row of one side as one segment. */
function wholeOf({ segments, pieces }: Row): Segment {
  const { left, right, y, size } = lineOf(pieces)
  return segments.length === 1
    ? (segments[0] ?? { pieces, left, right, y, size })
    : { pieces, left, right, y, size }
}

/** Of the gutter, in signs. */
function widthOf(
  gutter: number,
  left: readonly Segment[],
  right: readonly Segment[],
): number {
  const from = Math.max(...left.map((one) => one.right))
  const to = Math.min(...right.map((one) => one.left))
  const [{ size } = { size: 1 }] = left
  return (Math.max(to, gutter) - from) / size
}

/**
 * How much of a side is lines of text: of one column, or of several within it. Lines of two columns may
 * stand at different heights, so that no row has both.
 */
function textShare(side: readonly Row[], depth: number): number {
  const single = side.filter(({ segments }) => segments.length === 1)
  const ofOne = single.length >= 0.8 * side.length ? fullShare(side.map(wholeOf)) : 0
  if (ofOne >= UNSURE || depth >= DEEPEST) return ofOne
  const within = bestBand(side, [], depth + 1)
  if (within?.verdict === 'columns') return SURE
  return within?.verdict === 'unsure' ? UNSURE : ofOne
}

/** They stand at the same height. */
function isBeside(left: readonly Segment[], right: readonly Segment[]): boolean {
  const top = Math.max(left[0]?.y ?? 0, right[0]?.y ?? 0)
  const bottom = Math.min(left.at(-1)?.y ?? 0, right.at(-1)?.y ?? 0)
  const heights = [left, right].map((side) => (side.at(-1)?.y ?? 0) - (side[0]?.y ?? 0))
  return bottom - top >= 0.5 * Math.min(...heights)
}

/** Of its lines those that go from margin to margin; none where it is too narrow for text. */
function fullShare(side: readonly Segment[]): number {
  const left = Math.min(...side.map((one) => one.left))
  const right = Math.max(...side.map((one) => one.right))
  const [{ size } = { size: 0 }] = side
  if (right - left < NARROWEST * size) return 0
  const isFull = fullIn(side)
  const full = side.filter((one) => one.left < left + 2.6 * one.size && isFull(one))
  return full.length / side.length
}

function fullIn(side: readonly Segment[]): (one: Segment) => boolean {
  const right = Math.max(...side.map((one) => one.right))
  return (one) => one.right > right - 1.6 * one.size
}

/**
 * Cells that are shorter than the one beside leave room below them, and the next row begins at the same
 * height in both. In columns of text, room between paragraphs has nothing to do with the other column.
 */
function isTable(sides: readonly [readonly Segment[], readonly Segment[]]): boolean {
  const [left, right] = sides
  const rooms = [...roomsBeside(left, right), ...roomsBeside(right, left)]
  const ended = rooms.filter((isEnded) => isEnded)
  return ended.length >= 2 && ended.length >= 0.75 * rooms.length
}

/** For each room within `side`: whether the text beside it ends there, too. */
function roomsBeside(side: readonly Segment[], beside: readonly Segment[]): boolean[] {
  const steps = side.slice(1).map((one, at) => one.y - (side[at]?.y ?? 0))
  const step = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0
  const isFull = fullIn(beside)
  return side.slice(1).flatMap((one, at) => {
    if ((steps[at] ?? 0) <= 1.9 * step) return []
    const above = beside.filter(({ y }) => y < one.y - 0.5 * step).at(-1)
    return [above === undefined || !isFull(above) || one.y - above.y > 1.9 * step]
  })
}
