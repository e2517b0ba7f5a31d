// Where a selection and a form share the most: the stretch of either.
import { bigram, SHORT } from '../data/text/grams.ts'
import type { GramIndex, IndexedForm } from './gram-index.ts'
import type { QueryGrams } from './query.ts'

/** A stretch of a folded text, `[start, end)`, where the shared bigrams lie densest. */
export interface Stretch {
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

/** A shared bigram: its place in a text, and its gram. */
interface Hit {
  at: number
  number: number
}

/** Where selection and form share the most: the stretch of either, and what is shared within it. */
export function locate(
  form: IndexedForm,
  grams: QueryGrams,
  index: GramIndex,
): Candidate {
  const { folded } = form
  const inQuery: Hit[] = []
  const inForm: Hit[] = []
  const seen = new Set<number>()
  for (let at = 0; at + 1 < folded.length; at++) {
    const number = index.numbers.get(bigram(folded, at))
    const positions = number === -1 ? undefined : grams.positions.get(number)
    if (!positions || positions.length === 0) continue
    inForm.push({ at, number })
    if (seen.has(number)) continue
    seen.add(number)
    for (const position of positions) inQuery.push({ at: position, number })
  }
  inQuery.sort((a, b) => a.at - b.at)
  const stretch = densest(inQuery, folded.length * 2 + SHORT, index)
  const queryLength = grams.weightAt.length + 1
  const part =
    queryLength < folded.length
      ? densest(inForm, queryLength * 2 + SHORT, index)
      : { start: 0, end: folded.length, shared: stretch.shared }
  return { form, ...stretch, part }
}

/** The stretch with the largest sum of shared weights less the cost of the gaps (Kadane). */
function densest(hits: readonly Hit[], longest: number, index: GramIndex): Stretch {
  if (hits.length === 0) return { start: 0, end: 0, shared: 0 }
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
  return { start, end, shared }
}
