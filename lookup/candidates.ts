// Candidates: the forms that share enough rare grams with the selection, and the stretch of it.
import { bigram, gramsOf, SHORT } from '../data/text/grams.ts'
import type { GramIndex, IndexedForm } from './gram-index.ts'
import { Top } from './top.ts'

export interface Candidate {
  form: IndexedForm
  /** The stretch of the folded selection where the shared bigrams lie densest: `[start, end)`. */
  start: number
  end: number
  /** Summed weights of the distinct bigrams shared within the stretch. */
  shared: number
}

/** The selection's grams that the index knows, with their positions in the folded text. */
export interface QueryGrams {
  /** Gram number → ascending positions of its bigram; empty for the short grams. */
  positions: Map<number, number[]>
  /** Weights of all bigrams at each position, unknown ones at the weight of the rarest. */
  weightAt: Float32Array
}

/** Postings read in one lookup, so that its cost stays flat as the library grows. */
const BUDGET = 60_000
/** Occurrences of one gram that are looked at: text that repeats itself says no more. */
const MOST_POSITIONS = 256
/** Cost of a position without a shared bigram, in weights of the rarest gram. */
const GAP = 0.3

/** Least share of a form's or the selection's weight that a candidate holds. */
const LEAST_SHARE = 0.06

/** Weight of skip-grams and single units against bigrams when candidates are chosen. */
const SHORT_GRAM = 0.3

/** The best candidates, unordered; at most 64 for a short selection and 512 for a long one. */
export function candidates(
  query: string,
  grams: QueryGrams,
  index: GramIndex,
): Candidate[] {
  const most = Math.min(512, 64 + Math.floor(query.length / 8))
  return chosenForms(grams, index, most).flatMap((number) => {
    const form = index.forms[number]
    return form ? [locate(form, grams, index)] : []
  })
}

export function queryGrams(query: string, index: GramIndex): QueryGrams {
  const positions = new Map<number, number[]>()
  const weightAt = new Float32Array(Math.max(0, query.length - 1))
  for (let at = 0; at + 1 < query.length; at++) {
    const number = index.numbers.get(bigram(query, at))
    weightAt[at] = index.weights[number] ?? index.rarest
    if (number === -1) continue
    const list = positions.get(number)
    if (!list) positions.set(number, [at])
    else if (list.length < MOST_POSITIONS) list.push(at)
  }
  if (query.length <= SHORT) {
    for (const gram of gramsOf(query)) {
      const number = index.numbers.get(gram)
      if (number !== -1 && !positions.has(number)) positions.set(number, [])
    }
  }
  return { positions, weightAt }
}

/** Numbers of the forms with the most shared weight for their own length or the selection's. */
function chosenForms(grams: QueryGrams, index: GramIndex, most: number): number[] {
  const { shared, touched } = index.scratch
  let count = 0
  let left = BUDGET
  for (const number of rarestFirst(grams.positions, index)) {
    const start = index.starts[number] ?? 0
    const end = index.starts[number + 1] ?? 0
    left -= end - start
    if (left < 0) break
    const isBigram = (grams.positions.get(number)?.length ?? 0) > 0
    const weight = (index.weights[number] ?? 0) * (isBigram ? 1 : SHORT_GRAM)
    for (let at = start; at < end; at++) {
      const form = index.postings[at] ?? 0
      const before = shared[form] ?? 0
      if (before === 0) touched[count++] = form
      shared[form] = before + weight
    }
  }
  let queryWeight = 0
  for (const weight of grams.weightAt) queryWeight += weight
  const top = new Top(most)
  for (let at = 0; at < count; at++) {
    const form = touched[at] ?? 0
    const mass = shared[form] ?? 0
    const whole = Math.max(1, Math.min(index.formWeights[form] ?? 0, queryWeight))
    // A share this small cannot become a match.
    if (mass >= LEAST_SHARE * whole) top.add(form, (mass * mass) / whole)
    shared[form] = 0
  }
  return top.kept()
}

function rarestFirst(
  positions: ReadonlyMap<number, unknown>,
  index: GramIndex,
): number[] {
  const { starts } = index
  const count = (gram: number): number => (starts[gram + 1] ?? 0) - (starts[gram] ?? 0)
  return [...positions.keys()].sort((a, b) => count(a) - count(b))
}

/** The stretch with the largest sum of shared weights less the cost of the gaps (Kadane). */
export function locate(
  form: IndexedForm,
  grams: QueryGrams,
  index: GramIndex,
): Candidate {
  const { folded } = form
  const hits: { at: number; number: number }[] = []
  const seen = new Set<number>()
  for (let at = 0; at + 1 < folded.length; at++) {
    const number = index.numbers.get(bigram(folded, at))
    if (number === -1 || seen.has(number)) continue
    seen.add(number)
    for (const position of grams.positions.get(number) ?? [])
      hits.push({ at: position, number })
  }
  if (hits.length === 0) return { form, start: 0, end: 0, shared: 0 }
  hits.sort((a, b) => a.at - b.at)
  const longest = folded.length * 2 + SHORT
  let best = { from: 0, to: 0, sum: 0 }
  let from = 0
  let sum = 0
  for (const [number, hit] of hits.entries()) {
    const previous = hits[number - 1]
    if (previous) sum -= GAP * index.rarest * Math.max(0, hit.at - previous.at - 1)
    if (sum <= 0 || hit.at - (hits[from]?.at ?? 0) > longest) {
      from = number
      sum = 0
    }
    sum += index.weights[hit.number] ?? 0
    if (sum > best.sum) best = { from, to: number, sum }
  }
  const within = hits.slice(best.from, best.to + 1)
  let shared = 0
  for (const number of new Set(within.map((hit) => hit.number))) {
    shared += index.weights[number] ?? 0
  }
  const start = within[0]?.at ?? 0
  const end = (within[within.length - 1]?.at ?? 0) + 2
  return { form, start, end, shared }
}
