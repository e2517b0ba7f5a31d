// Figures of the bench: percentiles and paired intervals. Pure.

/** The value below which `share` of the values lie; 0 for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

export interface Difference {
  /** Share of rows that are hits for the first less that for the second. */
  value: number
  /** The 95% interval of it. */
  from: number
  to: number
}

const Z95 = 1.96

/**
 * The difference of two hit rates on the same rows, with the adjusted Wald interval for paired
 * proportions: half a row added to each of the four cells (Agresti and Min, 2005), so that it
 * does not shrink to nothing where the two never disagree.
 */
export function pairedDifference(
  ours: readonly boolean[],
  theirs: readonly boolean[],
): Difference {
  if (ours.length !== theirs.length) throw new Error('the rows are not the same')
  const only = (one: readonly boolean[], other: readonly boolean[]): number =>
    one.filter((hit, row) => hit && !other[row]).length
  const [won, lost] = [only(ours, theirs), only(theirs, ours)]
  const count = ours.length + 2
  const middle = (won - lost) / count
  const spread = (won + lost + 1) / count - middle ** 2
  const reach = Z95 * Math.sqrt(spread / count)
  const value = ours.length === 0 ? 0 : (won - lost) / ours.length
  return { value, from: middle - reach, to: middle + reach }
}
