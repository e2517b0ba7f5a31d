// The order in which a page is read: columns of text one after the other, what goes over all of them
// before or behind. A table is read across, row by row.
import { bestBand, type Row, segmentLines, sideOf } from './bands.ts'
import { type Piece, rowsOf } from './lines.ts'

/** Text that is read from its top to its bottom. */
interface Region {
  pieces: readonly Piece[]
  /** Regions with the same one have the same margins. */
  column: string
  /** Its lines may be rows of a table: none goes on in the next. */
  isRows: boolean
}

export interface PageOrder {
  regions: readonly Region[]
  /** The page may be set in columns, but may as well be a table: it is read across. */
  isUnsure: boolean
  /** Where its columns are parted. */
  gutters: readonly number[]
}

/** @param known gutters of other pages: there fewer lines will do */
export function orderOf(
  pieces: readonly Piece[],
  known: readonly number[] = [],
): PageOrder {
  const rows = rowsOf(pieces).map(
    (row): Row => ({ pieces: row, segments: segmentLines(row) }),
  )
  return ordered(rows, 'whole', known)
}

function ordered(
  rows: readonly Row[],
  column: string,
  known: readonly number[],
): PageOrder {
  const found = bestBand(rows, known)
  const rest = (part: readonly Row[]): PageOrder => ordered(part, column, known)
  if (!found) {
    const pieces = rows.flatMap((row) => row.pieces)
    const regions = pieces.length > 0 ? [{ pieces, column, isRows: false }] : []
    return { regions, isUnsure: false, gutters: [] }
  }
  const { from, to, gutter, verdict } = found
  const [above, below] = [rest(rows.slice(0, from)), rest(rows.slice(to))]
  if (verdict === 'unsure') {
    const pieces = rows.slice(from, to).flatMap((row) => row.pieces)
    const across = { pieces, column, isRows: true }
    return {
      regions: [...above.regions, across, ...below.regions],
      isUnsure: true,
      gutters: [...above.gutters, ...below.gutters],
    }
  }
  const inside = rows.slice(from, to)
  const side = (isLeft: boolean): PageOrder =>
    ordered(
      sideOf(inside, gutter, isLeft),
      `${column} ${Math.round(gutter / 10)}${isLeft ? '<' : '>'}`,
      known,
    )
  const parts = [above, side(true), side(false), below]
  return {
    regions: parts.flatMap(({ regions }) => regions),
    isUnsure: parts.some(({ isUnsure }) => isUnsure),
    gutters: [gutter, ...parts.flatMap(({ gutters }) => gutters)],
  }
}
