// Where a short text stands in a longer one, with its slips.

/** Beyond this many comparisons no text is looked for. */
const MOST_COMPARISONS = 8_000_000

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
  let slips = new Uint32Array(size)
  let starts = Uint32Array.from({ length: size }, (_, at) => at)
  for (let row = 1; row <= short.length; row++) {
    const nextSlips = new Uint32Array(size)
    const nextStarts = new Uint32Array(size)
    nextSlips[0] = row
    const character = short[row - 1]
    for (let at = 1; at < size; at++) {
      const exchanged = (slips[at - 1] ?? 0) + (character === long[at - 1] ? 0 : 1)
      const extra = (slips[at] ?? 0) + 1
      const missing = (nextSlips[at - 1] ?? 0) + 1
      const least = Math.min(exchanged, extra, missing)
      nextSlips[at] = least
      nextStarts[at] = Math.min(
        exchanged === least ? (starts[at - 1] ?? 0) : at,
        extra === least ? (starts[at] ?? 0) : at,
        missing === least ? (nextStarts[at - 1] ?? 0) : at,
      )
    }
    slips = nextSlips
    starts = nextStarts
  }
  let best: Infix = { start: 0, end: 0, slips: short.length }
  for (let end = 0; end < size; end++) {
    const found = { start: starts[end] ?? 0, end, slips: slips[end] ?? 0 }
    const isLonger = end - found.start > best.end - best.start
    if (found.slips < best.slips || (found.slips === best.slips && isLonger)) best = found
  }
  return best
}
