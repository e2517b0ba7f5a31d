// How many postings and forms a lookup looks at, in memory and on disk alike.
import type { BoundedHeap } from './bounded-heap.ts'

/** Postings read in one lookup, so that its cost stays flat as the library grows. */
export const BUDGET = 60_000
/** Least share of a form's or the selection's weight that a candidate holds. */
const LEAST_SHARE = 0.06

/** Weight of skip-grams and single units against bigrams when candidates are chosen. */
export const SHORT_GRAM = 0.3

/** @param length of the folded selection */
export function mostCandidates(length: number): number {
  return Math.min(512, 64 + Math.floor(length / 8))
}

/**
 * Offers a form to the best ones, if what it shares with the selection is enough to become a match.
 * @param shared the weight of the grams that both have; the other weights are those of each
 */
export function offer(
  best: BoundedHeap,
  form: number,
  shared: number,
  formWeight: number,
  queryWeight: number,
): void {
  const whole = Math.max(1, Math.min(formWeight, queryWeight))
  if (shared >= LEAST_SHARE * whole) best.add(form, (shared * shared) / whole)
}
