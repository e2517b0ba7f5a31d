// Where the grams of the held wordings stand, which seed a comparison. The longer a wording is, the longer
// is the run that two edits leave of it, and the longer may its grams be.
import type { Work } from '../../slices.ts'
import type { PackedWordings } from './packed-wordings.ts'

export interface SeedIndex {
  /** For each hash of two neighbouring units, a bit for each length of the grams that begin so. */
  lengths: Uint8Array
  /** By the hash of a gram: from where on its places stand in `places`; the next one is their end. */
  buckets: Uint32Array
  /** Places in the units of all wordings. Two grams may share a bucket. */
  places: Uint32Array
}

/** The lengths of grams, the longest first. */
export const SEED_LENGTHS = [5, 4, 3, 2] as const
const LONGEST_SEED = 5
const PAIRS = 0x10000

/** Most places of a text begin no gram: a look at one byte tells so. */
export const pairHash = (units: Uint16Array, at: number): number =>
  ((units[at] ?? 0) * 31 + (units[at + 1] ?? 0)) % PAIRS

/** A number for a gram; `& (buckets - 1)` gives its bucket. */
export function gramHash(units: Uint16Array, at: number, length: number): number {
  let hash = length
  for (let next = at; next < at + length; next++)
    hash = Math.imul(hash ^ (units[next] ?? 0), 0x9e3779b1)
  return hash ^ (hash >>> 15)
}

/** A bucket for each unit of the wordings, up to two million. */
const LEAST_BUCKETS = 0x1000
const MOST_BUCKETS = 0x20_0000
/** More places of a gram are left out of those wordings that have enough rarer grams. */
const MOST_PLACES = 400
const WORDINGS_A_STEP = 0x400

/** The seeds of all wordings. Two edits destroy at most twice as many grams as a gram is long. */
export function* seedIndex(packed: PackedWordings): Work<SeedIndex> {
  const { characters } = packed
  let size = LEAST_BUCKETS
  while (size < characters.length && size < MOST_BUCKETS) size *= 2
  const counts = new Uint32Array(size)
  const lengths = new Uint8Array(PAIRS)
  yield* forEachWording(packed, (from, to, length) => {
    for (let place = from; place + length <= to; place++) {
      const bucket = gramHash(characters, place, length) & (size - 1)
      counts[bucket] = (counts[bucket] ?? 0) + 1
      const pair = pairHash(characters, place)
      lengths[pair] = (lengths[pair] ?? 0) | (1 << length)
    }
  })
  const buckets = new Uint32Array(size + 1)
  yield* forEachSeed(packed, counts, (_, bucket) => {
    buckets[bucket + 1] = (buckets[bucket + 1] ?? 0) + 1
  })
  for (let bucket = 0; bucket < size; bucket++)
    buckets[bucket + 1] = (buckets[bucket + 1] ?? 0) + (buckets[bucket] ?? 0)
  const places = new Uint32Array(buckets[size] ?? 0)
  const ends = buckets.slice(0, size)
  yield* forEachSeed(packed, counts, (place, bucket) => {
    const end = ends[bucket] ?? 0
    places[end] = place
    ends[bucket] = end + 1
  })
  return { lengths, buckets, places }
}

/**
 * Every gram that is to seed a comparison, in the order of the wordings. Of frequent grams only the
 * first places, and those of the wordings that might not be found without them.
 * @param counts how many grams share each bucket
 */
function* forEachSeed(
  packed: PackedWordings,
  counts: Uint32Array,
  visit: (place: number, bucket: number) => void,
): Work<void> {
  const { characters } = packed
  const mask = counts.length - 1
  const visited = new Uint16Array(counts.length)
  yield* forEachWording(packed, (from, to, length) => {
    let rare = 0
    for (let place = from; place + length <= to; place++)
      if ((counts[gramHash(characters, place, length) & mask] ?? 0) <= MOST_PLACES) rare++
    const needsAll = rare <= 2 * length
    for (let place = from; place + length <= to; place++) {
      const bucket = gramHash(characters, place, length) & mask
      const before = visited[bucket] ?? 0
      if (!needsAll && before >= MOST_PLACES) continue
      visited[bucket] = Math.min(before + 1, MOST_PLACES)
      visit(place, bucket)
    }
  })
}

/** Each wording as the stretch in which its grams stand, and their length. */
function* forEachWording(
  packed: PackedWordings,
  visit: (from: number, to: number, length: number) => void,
): Work<void> {
  for (let number = 0; number < packed.count; number++) {
    const from = packed.startOf(number)
    const to = packed.endOf(number)
    const length = seedLength(to - from)
    // A title counts as it is or not at all: its beginning finds it.
    const isExact = packed.source(number)?.entry.kind === 'document'
    visit(from, isExact ? from + length : to, length)
    if (number % WORDINGS_A_STEP === 0) yield
  }
}

/** Two edits part a wording in three: the longest part has at least a third of what is left. */
function seedLength(length: number): number {
  if (length <= 6) return 2
  return Math.min(LONGEST_SEED, Math.max(3, Math.ceil((length - 2) / 3)))
}
