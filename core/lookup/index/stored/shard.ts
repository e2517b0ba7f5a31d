// Shards: the postings of some grams, small enough to be read one by one.

/** Postings of gram `grams[i]`: `postings[starts[i], starts[i + 1])`, ascending form numbers. */
export interface Shard {
  /** Ascending. */
  grams: Float64Array<ArrayBuffer>
  starts: Uint32Array<ArrayBuffer>
  postings: Uint32Array<ArrayBuffer>
}

/** How many entries are stored in one record. */
export const BLOCK = 32
/** How many postings a shard has at most: about 20 kB with its grams, which browsers store inline. */
const POSTINGS = 4096

/** How many shards this many postings need: a power of two. */
export function shardCount(postings: number): number {
  let count = 1
  while (count * POSTINGS < postings) count *= 2
  return count
}

/** The number of a gram's shard; `count` is a power of two. */
export function shardOf(gram: number, count: number): number {
  const kind = Math.floor(gram / 0x1_0000_0000)
  const hash = Math.imul((gram | 0) ^ Math.imul(kind, 0x27d4eb2f), 0x9e3779b1)
  return ((hash ^ (hash >>> 15)) >>> 0) & (count - 1)
}

/** The forms that hold a gram; none where the shard does not know it. */
export function postingsOf(
  { grams, starts, postings }: Shard,
  gram: number,
): Uint32Array {
  let low = 0
  let high = grams.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((grams[middle] ?? 0) < gram) low = middle + 1
    else high = middle
  }
  return grams[low] === gram
    ? postings.subarray(starts[low], starts[low + 1])
    : postings.subarray(0, 0)
}
