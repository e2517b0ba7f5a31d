// The query: the selection's grams, their weights, and what candidates are measured against.

import { bigram, gramsOf, SHORT } from '../../text/grams.ts'
import { type LcsPattern, lcsPattern } from '../../text/lcs.ts'
import type { GramIndex, IndexedForm } from '../index/index.ts'

/** The selection's grams that the index knows, with their positions in the folded text. */
export interface QueryGrams {
  /** Gram number → ascending positions of its bigram; empty for the short grams. */
  positions: Map<number, number[]>
  /** Weights of all bigrams at each position, unknown ones at the weight of the rarest. */
  weightAt: Float32Array
}

/** What candidates are measured against. */
export interface Query {
  /** The folded selection. */
  text: string
  /** For aligning forms with the text; made when it is first asked for. */
  pattern: () => LcsPattern
  /** Weight of the bigram at each position, and of all. */
  weightAt: Float32Array
  weight: number
  /** For a short query, the share of it that fuse.js finds in a form. */
  fuzzy: ReadonlyMap<IndexedForm, number>
  /** See `GramIndex`: among more wordings, more is alike by chance. */
  libraryScale: number
}

/** How many occurrences of a gram are looked at: text that repeats itself adds nothing. */
const MOST_POSITIONS = 256

/** @param query the folded selection */
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

/**
 * @param text the folded selection
 * @param fuzzy of `fuzzyShares`
 */
export function queryOf(
  text: string,
  { weightAt }: QueryGrams,
  { libraryScale }: GramIndex,
  fuzzy: Query['fuzzy'] = new Map(),
): Query {
  let known: LcsPattern | null = null
  const pattern = (): LcsPattern => {
    known ??= lcsPattern(text)
    return known
  }
  let weight = 0
  for (const ofBigram of weightAt) weight += ofBigram
  return { text, pattern, weightAt, weight, fuzzy, libraryScale }
}
