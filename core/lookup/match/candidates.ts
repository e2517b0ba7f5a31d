// Candidates: the forms that share enough rare grams with the selection, and the stretch of it.

import {
  BoundedHeap,
  BUDGET,
  type GramIndex,
  mostCandidates,
  offer,
  SHORT_GRAM,
} from '../index/index.ts'
import type { QueryGrams } from './query.ts'
import { bestStretches, type Candidate } from './stretch.ts'

/** The best candidates, unordered; at most 64 for a short selection and 512 for a long one. */
export function findCandidates(
  query: string,
  grams: QueryGrams,
  index: GramIndex,
): Candidate[] {
  return chooseForms(grams, index, mostCandidates(query.length)).flatMap((number) => {
    const form = index.forms[number]
    return form ? [bestStretches(form, grams, index)] : []
  })
}

/** Numbers of the forms with the most shared weight for their own length or the selection's. */
function chooseForms(grams: QueryGrams, index: GramIndex, most: number): number[] {
  const { shared, touched } = index.scratch
  const count = addPostings(grams, index)
  let queryWeight = 0
  for (const weight of grams.weightAt) queryWeight += weight
  const best = new BoundedHeap(most)
  for (let at = 0; at < count; at++) {
    const form = touched[at] ?? 0
    offer(best, form, shared[form] ?? 0, index.formWeights[form] ?? 0, queryWeight)
    shared[form] = 0
  }
  return best.items()
}

/**
 * Adds the weight of each gram to the forms that hold it, in `index.scratch`, the rarest grams first
 * and as far as the budget goes.
 * @returns how many forms were touched
 */
function addPostings(grams: QueryGrams, index: GramIndex): number {
  const { starts, postings, weights, scratch } = index
  const { shared, touched } = scratch
  let count = 0
  let left = BUDGET
  for (const number of rarestFirst(grams.positions, index)) {
    const start = starts[number] ?? 0
    const end = starts[number + 1] ?? 0
    left -= end - start
    if (left < 0) break
    const isBigram = (grams.positions.get(number)?.length ?? 0) > 0
    const weight = (weights[number] ?? 0) * (isBigram ? 1 : SHORT_GRAM)
    for (let at = start; at < end; at++) {
      const form = postings[at] ?? 0
      const before = shared[form] ?? 0
      if (before === 0) touched[count++] = form
      shared[form] = before + weight
    }
  }
  return count
}

function rarestFirst(
  positions: ReadonlyMap<number, unknown>,
  index: GramIndex,
): number[] {
  const { starts } = index
  const count = (gram: number): number => (starts[gram + 1] ?? 0) - (starts[gram] ?? 0)
  return [...positions.keys()].sort((a, b) => count(a) - count(b))
}
