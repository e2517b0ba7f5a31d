// Where a selection and a form share the most: the best-matching stretch of each.

import { bigram, SHORT } from '../../text/grams.ts'
import type { GramIndex, IndexedForm } from '../index/index.ts'
import type { QueryGrams } from './query.ts'

/** A stretch of a folded text, `[start, end)`, where the shared bigrams lie densest. */
interface Stretch {
  start: number
  end: number
  /** Summed weights of the distinct bigrams shared within the stretch. */
  shared: number
}

/** A form and the stretch of the selection that it may be. */
export interface Candidate extends Stretch {
  form: IndexedForm
  /** The stretch of the form that the selection may be. */
  part: Stretch
}

/** Cost of a position without a shared bigram, in weights of the rarest gram. */
const GAP = 0.3

/** The best-matching stretch of the selection and of the form, and what they share within it. */
export function bestStretches(
  form: IndexedForm,
  grams: QueryGrams,
  index: GramIndex,
): Candidate {
  const { folded } = form
  const inQuery: number[] = []
  const inForm: number[] = []
  const seen = new Set<number>()
  for (let at = 0; at + 1 < folded.length; at++) {
    const number = index.numbers.get(bigram(folded, at))
    const positions = number === -1 ? undefined : grams.positions.get(number)
    if (!positions || positions.length === 0) continue
    inForm.push(hitOf(at, number))
    if (seen.has(number)) continue
    seen.add(number)
    for (const position of positions) inQuery.push(hitOf(position, number))
  }
  const ordered = Float64Array.from(inQuery).sort()
  const stretch = densest(ordered, folded.length * 2 + SHORT, index)
  const queryLength = grams.weightAt.length + 1
  const part =
    queryLength < folded.length
      ? densest(inForm, queryLength * 2 + SHORT, index)
      : { start: 0, end: folded.length, shared: stretch.shared }
  return { form, ...stretch, part }
}

/**
 * A shared bigram, its place in a text and its gram in one number: a long text has a hundred
 * thousand of them, which as objects would cost more than all the rest. They sort by place.
 */
const hitOf = (at: number, gram: number): number => at * GRAMS + gram
const placeOf = (hit: number): number => Math.floor(hit / GRAMS)
const gramOf = (hit: number): number => hit % GRAMS
const GRAMS = 2 ** 30

/**
 * The stretch with the largest sum of shared weights less the cost of the gaps.
 * @param hits in the order of their places
 * @param longest units from the first hit to the last
 */
function densest(hits: ArrayLike<number>, longest: number, index: GramIndex): Stretch {
  const run = densestRun(hits, longest, index)
  if (!run) return { start: 0, end: 0, shared: 0 }
  const distinct = new Set<number>()
  for (let number = run.first; number <= run.last; number++)
    distinct.add(gramOf(hits[number] ?? 0))
  let shared = 0
  for (const gram of distinct) shared += index.weights[gram] ?? 0
  const start = placeOf(hits[run.first] ?? 0)
  const end = placeOf(hits[run.last] ?? 0) + 2
  return { start, end, shared }
}

/** The first and last hit of the densest stretch (Kadane's algorithm); null where there is no hit. */
function densestRun(
  hits: ArrayLike<number>,
  longest: number,
  { weights, rarest }: GramIndex,
): { first: number; last: number } | null {
  let best: { first: number; last: number } | null = null
  let most = 0
  let first = 0
  let sum = 0
  let previous = 0
  for (let number = 0; number < hits.length; number++) {
    const hit = hits[number] ?? 0
    const place = placeOf(hit)
    if (number > 0) sum -= GAP * rarest * Math.max(0, place - previous - 1)
    if (sum <= 0 || place - placeOf(hits[first] ?? 0) > longest) {
      first = number
      sum = 0
    }
    sum += weights[gramOf(hit)] ?? 0
    if (sum > most) {
      most = sum
      best = { first, last: number }
    }
    previous = place
  }
  return best
}
