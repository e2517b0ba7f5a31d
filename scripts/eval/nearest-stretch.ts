// Where one of two strings nearly stands in the other (Sellers' algorithm, two neighbours exchanged being one
// edit).

interface Stretch {
  /** Offsets in the query. */
  start: number
  end: number
  /** 1 less the edits for each character of the shorter one; not below 0. */
  similarity: number
  edits: number
}

/** The stretch of a query that a wording is nearest to; all of the query where the wording is longer. */
export function nearestStretch(wording: string, query: string): Stretch {
  const isWithin = wording.length <= query.length
  const [short, long] = isWithin ? [wording, query] : [query, wording]
  const { start, end, edits } = nearestIn(short, long)
  const similarity = Math.max(0, 1 - edits / short.length)
  return isWithin
    ? { start, end, similarity, edits }
    : { start: 0, end: query.length, similarity, edits }
}

interface Cell {
  edits: number
  /** Where the stretch starts that this cell ends. */
  start: number
}

function nearestIn(
  short: string,
  long: string,
): { start: number; end: number; edits: number } {
  const none = { edits: Number.POSITIVE_INFINITY, start: 0 }
  const first = Array.from({ length: long.length + 1 }, (_, start): Cell => {
    return { edits: 0, start }
  })
  let aboveThat: Cell[] = []
  let above = first
  for (let at = 0; at < short.length; at++) {
    const row: Cell[] = []
    for (const [column, cell] of above.entries()) {
      const corner = above[column - 1] ?? none
      const cost = long[column - 1] === short[at] ? 0 : 1
      const isExchanged =
        long[column - 1] === short[at - 1] && long[column - 2] === short[at]
      const exchanged = (isExchanged ? aboveThat[column - 2] : undefined) ?? none
      const left = row.at(-1) ?? none
      row.push(
        least(
          { ...corner, edits: corner.edits + cost },
          { ...exchanged, edits: exchanged.edits + 1 },
          { ...cell, edits: cell.edits + 1 },
          { ...left, edits: left.edits + 1 },
        ),
      )
    }
    aboveThat = above
    above = row
  }
  return nearestInLength(above, short.length)
}

/** Of the ends with the fewest edits that of the stretch whose length is nearest to the wording's. */
function nearestInLength(
  cells: readonly Cell[],
  length: number,
): { start: number; end: number; edits: number } {
  const ends = cells.map((cell, end) => {
    return { ...cell, end, lengthOff: Math.abs(end - cell.start - length) }
  })
  const [best] = ends.sort((a, b) => a.edits - b.edits || a.lengthOff - b.lengthOff)
  return best ?? { start: 0, end: 0, edits: length }
}

const least = (...cells: Cell[]): Cell =>
  cells.reduce((best, cell) => (cell.edits < best.edits ? cell : best))
