// Finds where a short text stands in a longer one, slips included.

/** Beyond this many comparisons no text is looked for. */
const MOST_COMPARISONS = 8_000_000

/** A stretch of the longer text, and how far it is from the short one. */
export interface Infix {
  /** The stretch of the longer text, in UTF-16 units. */
  start: number
  end: number
  /** How many characters have to be put in, taken out or exchanged. */
  slips: number
}

/**
 * The stretch of `long` from which `short` differs least; null where they are too long to compare.
 * Of stretches that differ as little the longest is given: a slip at an end belongs to it.
 */
export function infixOf(short: string, long: string): Infix | null {
  if (short.length * long.length > MOST_COMPARISONS) return null
  const size = long.length + 1
  let row: Row = {
    slips: new Uint32Array(size),
    starts: Uint32Array.from({ length: size }, (_, at) => at),
  }
  for (let length = 1; length <= short.length; length++)
    row = nextRow(row, short[length - 1] ?? '', length, long)
  return bestInfix(row, short.length)
}

/** The first units of the short text against each stretch that ends at a place of the long one. */
interface Row {
  slips: Uint32Array
  /** Where the stretch with the fewest slips begins. */
  starts: Uint32Array
}

/**
 * The row for one unit more (edit distance, row by row).
 * @param length of the short text up to this unit
 */
function nextRow(
  { slips, starts }: Row,
  unit: string,
  length: number,
  long: string,
): Row {
  const next: Row = {
    slips: new Uint32Array(slips.length),
    starts: new Uint32Array(starts.length),
  }
  next.slips[0] = length
  for (let end = 1; end < slips.length; end++) {
    const exchanged = (slips[end - 1] ?? 0) + (unit === long[end - 1] ? 0 : 1)
    const extra = (slips[end] ?? 0) + 1
    const missing = (next.slips[end - 1] ?? 0) + 1
    const least = Math.min(exchanged, extra, missing)
    next.slips[end] = least
    next.starts[end] = Math.min(
      exchanged === least ? (starts[end - 1] ?? 0) : end,
      extra === least ? (starts[end] ?? 0) : end,
      missing === least ? (next.starts[end - 1] ?? 0) : end,
    )
  }
  return next
}

function bestInfix({ slips, starts }: Row, most: number): Infix {
  let best: Infix = { start: 0, end: 0, slips: most }
  for (let end = 0; end < slips.length; end++) {
    const infix = { start: starts[end] ?? 0, end, slips: slips[end] ?? 0 }
    const isLonger = end - infix.start > best.end - best.start
    if (infix.slips < best.slips || (infix.slips === best.slips && isLonger)) best = infix
  }
  return best
}
