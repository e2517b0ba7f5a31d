// How many postings and forms a lookup looks at, in memory and on disk alike.

/** Postings read in one lookup, so that its cost stays flat as the library grows. */
export const BUDGET = 60_000
/** Least share of a form's or the selection's weight that a candidate holds. */
export const LEAST_SHARE = 0.06

/** Weight of skip-grams and single units against bigrams when candidates are chosen. */
export const SHORT_GRAM = 0.3

/** @param length of the folded selection */
export function mostCandidates(length: number): number {
  return Math.min(512, 64 + Math.floor(length / 8))
}
