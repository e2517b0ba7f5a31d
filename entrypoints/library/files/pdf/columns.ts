// The order in which a page is read: columns of text one after the other, what goes over all of them
// before or behind. A table is read across, row by row.
import { lineOf, type Piece, rowsOf } from './lines.ts'

/** Text that is read from its top to its bottom. */
export interface Region {
  pieces: readonly Piece[]
  /** Regions with the same one have the same margins. */
  column: string
}

export interface PageOrder {
  regions: readonly Region[]
  /** The page may be set in columns, but may as well be a table: it is read across. */
  isUnsure: boolean
  /** Where its columns are parted. */
  gutters: readonly number[]
}

/** Parts of a row are set apart by so many signs, lines of a column hold so many, and it has so many lines. */
const GAP = 1.2
const NARROWEST = 8
const FEWEST_LINES = 4
/** Of the lines of a text, so many fill their column. */
const SURE = 0.5
const UNSURE = 0.3

interface Row {
  pieces: readonly Piece[]
  segments: readonly Segment[]
}

interface Segment {
  pieces: readonly Piece[]
  left: number
  right: number
  y: number
  size: number
}

/** @param known gutters of other pages: there fewer lines will do */
export function orderOf(
  pieces: readonly Piece[],
  known: readonly number[] = [],
): PageOrder {
  const rows = rowsOf(pieces).map(
    (row): Row => ({ pieces: row, segments: segmentsOf(row) }),
  )
  return ordered(rows, 'whole', known)
}

function ordered(
  rows: readonly Row[],
  column: string,
  known: readonly number[],
): PageOrder {
  const whole = { pieces: rows.flatMap((row) => row.pieces), column }
  const bands = guttersIn(rows).flatMap((gutter) => bandsAt(rows, gutter))
  const judged = bands.map((band) => ({ band, verdict: verdictOn(band, known) }))
  const [best] = judged
    .filter(({ verdict }) => verdict === 'columns')
    .sort((a, b) => b.band.lines - a.band.lines)
  if (!best) {
    const isUnsure = judged.some(({ verdict }) => verdict === 'unsure')
    return { regions: [whole], isUnsure, gutters: [] }
  }
  const { from, to, gutter } = best.band
  const inside = rows.slice(from, to)
  const side = (isLeft: boolean): Row[] =>
    inside.flatMap(({ segments }) => {
      const own = segments.filter(({ right }) => right <= gutter === isLeft)
      return own.length === 0
        ? []
        : [{ pieces: own.flatMap((one) => one.pieces), segments: own }]
    })
  const parts = [
    ordered(rows.slice(0, from), column, known),
    ordered(side(true), `${column} ${Math.round(gutter / 10)}<`, known),
    ordered(side(false), `${column} ${Math.round(gutter / 10)}>`, known),
    ordered(rows.slice(to), column, known),
  ]
  return {
    regions: parts
      .flatMap(({ regions }) => regions)
      .filter((region) => region.pieces.length > 0),
    isUnsure: parts.some(({ isUnsure }) => isUnsure),
    gutters: [gutter, ...parts.flatMap(({ gutters }) => gutters)],
  }
}

/** The parts of a row that wide gaps set apart. */
function segmentsOf(row: readonly Piece[]): Segment[] {
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

/** Places between parts of rows, in the middle of the gap where many rows agree on it. */
function guttersIn(rows: readonly Row[]): number[] {
  const starts = rows.flatMap(({ segments }) => segments.slice(1).map(({ left }) => left))
  const edges = [...new Set(starts.map((left) => Math.round(left)))]
  // Just before where the right part begins.
  return edges.map((left) => left - 1)
}

interface Band {
  gutter: number
  /** Of its rows. */
  from: number
  to: number
  lines: number
  sides: readonly [readonly Segment[], readonly Segment[]]
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
    const side = (isLeft: boolean): Segment[] =>
      inside.flatMap(({ segments }) =>
        joinedSegment(segments.filter(({ right }) => right <= gutter === isLeft)),
      )
    const sides = [side(true), side(false)] as const
    const lines = Math.min(sides[0].length, sides[1].length)
    if (lines > 0) bands.push({ gutter, from, to, lines, sides })
    from = to + 1
  }
  return bands
}

function joinedSegment(segments: readonly Segment[]): Segment[] {
  const [first] = segments
  if (!first) return []
  return [
    {
      ...first,
      pieces: segments.flatMap(({ pieces }) => pieces),
      right: Math.max(...segments.map(({ right }) => right)),
    },
  ]
}

type Verdict = 'columns' | 'unsure' | 'none'

function verdictOn({ sides, gutter, lines }: Band, known: readonly number[]): Verdict {
  const [left, right] = sides
  const isKnown = known.some((one) => Math.abs(one - gutter) < 12)
  if (!isBeside(left, right)) return 'none'
  if (isKnown && lines > 0) return 'columns'
  if (lines < FEWEST_LINES) return 'none'
  const shares = sides.map(fullShare)
  if (shares.some((share) => share < UNSURE)) return 'none'
  const isTable = sides.some(hasRoomInside)
  return isTable || shares.some((share) => share < SURE) ? 'unsure' : 'columns'
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
  const full = side.filter(
    (one) =>
      one.left < left + 2.6 * one.size &&
      one.right > right - 1.6 * one.size &&
      one.pieces.length > 0,
  )
  return full.length / side.length
}

/** Cells leave room below them where the one beside is longer; text does not, but above a heading. */
function hasRoomInside(side: readonly Segment[]): boolean {
  const steps = side.slice(1).map((one, at) => one.y - (side[at]?.y ?? 0))
  const step = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0
  return steps.filter((one) => one > 1.9 * step).length >= 2
}
