// Where the grams of the held wordings stand, which seed a comparison. The longer a wording is, the longer
// is the run that two edits leave of it, and the longer may its grams be.
import type { Work } from '../../slices.ts'
import type { PackedWordings } from './packed-wordings.ts'

export interface SeedIndex {
  /** For each hash of two neighbouring units, a bit for each length of the grams that begin so. */
  lengths: Uint16Array
  /** By the hash of a gram: from where on its places stand in `places`; the next one is their end. */
  buckets: Uint32Array
  /** Places in the units of all wordings. Two grams may share a bucket. */
  places: Uint32Array
}

/** The lengths of grams, the longest first. */
export const SEED_LENGTHS = [8, 7, 6, 5, 4, 3, 2] as const
const LONGEST_SEED = 5
/** Where those are frequent. */
const LONGEST_RARE_SEED = 8
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
/** A gram of more places is frequent: 高质量发展. */
const MOST_PLACES = 400
const WORDINGS_A_STEP = 0x400

/** The seeds of all wordings. None is left out, so that every wording is found. */
export function* seedIndex(packed: PackedWordings): Work<SeedIndex> {
  const { characters } = packed
  let size = LEAST_BUCKETS
  while (size < characters.length && size < MOST_BUCKETS) size *= 2
  const mask = size - 1
  const counts = new Uint32Array(size)
  yield* forEachGram(packed, (place, _, length) => {
    const bucket = gramHash(characters, place, length) & mask
    counts[bucket] = (counts[bucket] ?? 0) + 1
  })
  const lengths = new Uint16Array(PAIRS)
  const buckets = new Uint32Array(size + 1)
  yield* forEachSeed(packed, counts, (place, bucket, length) => {
    buckets[bucket + 1] = (buckets[bucket + 1] ?? 0) + 1
    const pair = pairHash(characters, place)
    lengths[pair] = (lengths[pair] ?? 0) | (1 << length)
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
 * Every gram that seeds a comparison, in the order of the wordings. In the place of a frequent one stands
 * a longer one, which one edit leaves whole somewhere in the wording.
 * @param counts how many grams share each bucket
 */
function* forEachSeed(
  packed: PackedWordings,
  counts: Uint32Array,
  visit: (place: number, bucket: number, length: number) => void,
): Work<void> {
  const { characters } = packed
  const mask = counts.length - 1
  yield* forEachGram(packed, (place, end, length, longer) => {
    const bucket = gramHash(characters, place, length) & mask
    if (longer <= length || (counts[bucket] ?? 0) <= MOST_PLACES)
      visit(place, bucket, length)
    else if (place + longer <= end)
      visit(place, gramHash(characters, place, longer) & mask, longer)
  })
}

/** Each gram, with the end of its wording, its length, and the length of a longer one for it. */
function* forEachGram(
  packed: PackedWordings,
  visit: (place: number, end: number, length: number, longer: number) => void,
): Work<void> {
  for (let number = 0; number < packed.count; number++) {
    const start = packed.startOf(number)
    const end = packed.endOf(number)
    const length = seedLength(end - start)
    // A title counts as it is or not at all: its beginning finds it.
    const isExact = packed.source(number)?.entry.kind === 'document'
    const longer = isExact
      ? Math.min(LONGEST_RARE_SEED, end - start)
      : Math.min(LONGEST_RARE_SEED, Math.ceil((end - start - 1) / 2))
    const last = isExact ? start : end - length
    for (let place = start; place <= last; place++) visit(place, end, length, longer)
    if (number % WORDINGS_A_STEP === 0) yield
  }
}

/** Two edits part a wording in three: the longest part has at least a third of what is left. */
function seedLength(length: number): number {
  if (length <= 6) return 2
  return Math.min(LONGEST_SEED, Math.max(3, Math.ceil((length - 2) / 3)))
}
