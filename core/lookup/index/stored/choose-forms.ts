// Chooses the forms of a stored segment that a selection may mean. The lookup then measures them
// beside the built-in ones, so this step must lose none of them and may return too many.

import { BOILERPLATE } from '../../../text/boilerplate.ts'
import { foldText } from '../../../text/fold.ts'
import { bigram, gramsOf, SHORT } from '../../../text/grams.ts'
import { withArabicYears } from '../../../text/numerals.ts'
import { BoundedHeap } from '../bounded-heap.ts'
import type { GramIndex } from '../gram-index.ts'
import { BOILERPLATE_WEIGHT } from '../index-builder.ts'
import { BUDGET, mostCandidates, offer, SHORT_GRAM } from '../posting-budget.ts'
import { postingsOf, type Shard, shardOf } from './shard.ts'

/** What a selection is looked up by: its distinct grams, and how long it is. */
export interface StoredQuery {
  bigrams: ReadonlySet<number>
  /** Skip-grams and single units, for a short selection. */
  short: ReadonlySet<number>
  length: number
}

/** The query for the stored index. */
export function storedQuery(selection: string): StoredQuery {
  const text = foldText(withArabicYears(selection))
  const bigrams = new Set<number>()
  for (let at = 0; at + 1 < text.length; at++) bigrams.add(bigram(text, at))
  const short = text.length <= SHORT ? gramsOf(text) : []
  return {
    bigrams,
    short: new Set(short.filter((gram) => !bigrams.has(gram))),
    length: text.length,
  }
}

/** The numbers of the shards that a query needs, ascending. */
export function neededShards({ bigrams, short }: StoredQuery, count: number): number[] {
  const needed = new Set([...bigrams, ...short].map((gram) => shardOf(gram, count)))
  return [...needed].sort((a, b) => a - b)
}

/** A segment as far as it was read. */
export interface ReadSegment {
  shardCount: number
  shards: ReadonlyMap<number, Shard>
  formWeights: Float32Array
}

/**
 * Form numbers of a segment, unordered.
 * @param builtIn shows what is common in official language
 * @param total forms of all segments
 */
export function chooseStoredForms(
  query: StoredQuery,
  segment: ReadSegment,
  builtIn: GramIndex,
  total: number,
): number[] {
  const postings = [...query.bigrams, ...query.short]
    .map((gram) => ({ gram, forms: formsWith(gram, segment) }))
    .filter(({ forms }) => forms.length > 0)
    // Rarest first: the budget goes to the grams that tell most.
    .sort((a, b) => a.forms.length - b.forms.length)
  const shared = new Float32Array(segment.formWeights.length)
  const touched: number[] = []
  let left = BUDGET
  let queryWeight = 0
  for (const { gram, forms } of postings) {
    left -= forms.length
    if (left < 0) break
    const isBigram = query.bigrams.has(gram)
    const weight = weightOf(gram, forms.length / total, builtIn)
    if (isBigram) queryWeight += weight
    for (const form of forms) {
      if (shared[form] === 0) touched.push(form)
      shared[form] = (shared[form] ?? 0) + weight * (isBigram ? 1 : SHORT_GRAM)
    }
  }
  const best = new BoundedHeap(mostCandidates(query.length))
  for (const form of touched)
    offer(best, form, shared[form] ?? 0, segment.formWeights[form] ?? 0, queryWeight)
  return best.items()
}

function formsWith(gram: number, { shards, shardCount }: ReadSegment): Uint32Array {
  const shard = shards.get(shardOf(gram, shardCount))
  return shard ? postingsOf(shard, gram) : NONE
}

const NONE = new Uint32Array(0)

/** The same weight as in `IndexBuilder`: the larger share says how common the gram is. */
function weightOf(gram: number, share: number, builtIn: GramIndex): number {
  const number = builtIn.numbers.get(gram)
  const count = (builtIn.starts[number + 1] ?? 0) - (builtIn.starts[number] ?? 0)
  const inSample = Math.max(1, number === -1 ? 0 : count) / builtIn.forms.length
  const factor = BOILERPLATE.has(gram) ? BOILERPLATE_WEIGHT : 1
  return Math.log(1 + 1 / Math.max(inSample, share)) * factor
}
