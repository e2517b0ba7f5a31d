// A segment of the stored index: the entries of some notices, and their grams in shards, so that a
// lookup reads only the shards that its grams need. A segment is immutable: more notices make another
// one, and small segments are merged into a larger one.

import type { Work } from '../../../slices.ts'
import type { Entry } from '../../types.ts'
import { IndexBuilder } from '../index-builder.ts'
import { BLOCK, type Shard, shardCount, shardOf } from './shard.ts'

/** The entries of some notices with their index, as they are stored. */
export interface Segment {
  /** The ids of the notices whose entries these are. */
  notices: readonly string[]
  /** Forms in it, and shards by the number of which a gram finds its own. */
  forms: number
  shards: ReadonlyMap<number, Shard>
  shardCount: number
  /** By form number: its weight and the number of its entry. */
  formWeights: Float32Array<ArrayBuffer>
  formEntries: Uint32Array<ArrayBuffer>
  /** Entries in blocks of `BLOCK`, in the order of their numbers. */
  blocks: readonly (readonly Entry[])[]
}

/**
 * Builds a segment in steps, so that the caller can pause.
 * @param sample entries that show what is common in official language: the built-in ones
 * @param notices ids of the notices of `entries`
 */
export function* buildSegment(
  entries: readonly Entry[],
  sample: readonly Entry[],
  notices: readonly string[],
): Work<Segment> {
  const builder = new IndexBuilder()
  for (const entry of sample) {
    builder.add(entry)
    yield
  }
  builder.endSample()
  for (const entry of entries) {
    builder.add(entry)
    yield
  }
  const index = yield* builder.finish()
  const first = sample.reduce((count, { forms }) => count + forms.length, 0)
  const forms = index.forms.length - first
  const count = shardCount(index.postings.length)
  const gathered = new Map<number, { grams: number[]; postings: number[][] }>()
  for (const [gram, number] of index.numbers.entries()) {
    const from = index.starts[number] ?? 0
    const to = index.starts[number + 1] ?? 0
    // Postings ascend, and the forms of the sample come first.
    const ofNotices = index.postings.subarray(from, to).filter((form) => form >= first)
    if (ofNotices.length === 0) continue
    const shard = shardOf(gram, count)
    const { grams, postings } = gathered.get(shard) ?? { grams: [], postings: [] }
    grams.push(gram)
    postings.push(Array.from(ofNotices, (form) => form - first))
    gathered.set(shard, { grams, postings })
    yield
  }
  const shards = new Map<number, Shard>()
  for (const [number, shard] of gathered) {
    shards.set(number, packed(shard))
    yield
  }
  return {
    notices,
    forms,
    shards,
    shardCount: count,
    formWeights: index.formWeights.slice(first),
    formEntries: formEntries(entries, forms),
    blocks: blocksOf(entries),
  }
}

function packed({ grams, postings }: { grams: number[]; postings: number[][] }): Shard {
  const order = grams.map((_, at) => at).sort((a, b) => (grams[a] ?? 0) - (grams[b] ?? 0))
  const starts = new Uint32Array(order.length + 1)
  for (const [place, at] of order.entries()) {
    starts[place + 1] = (starts[place] ?? 0) + (postings[at]?.length ?? 0)
  }
  return {
    grams: Float64Array.from(order, (at) => grams[at] ?? 0),
    starts,
    postings: Uint32Array.from(order.flatMap((at) => postings[at] ?? [])),
  }
}

function formEntries(entries: readonly Entry[], forms: number): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(forms)
  let form = 0
  for (const [number, entry] of entries.entries()) {
    for (let left = entry.forms.length; left > 0; left--) numbers[form++] = number
  }
  return numbers
}

function blocksOf(entries: readonly Entry[]): Entry[][] {
  return Array.from({ length: Math.ceil(entries.length / BLOCK) }, (_, at) =>
    entries.slice(at * BLOCK, (at + 1) * BLOCK),
  )
}
