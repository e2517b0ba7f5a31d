// The held wordings of a library, by their grams and by what else they are looked for.
import type { Kind } from '../../../data/kinds.ts'
import type { Entry } from '../../lookup/index.ts'
import type { Work } from '../../slices.ts'
import { PackedWordings } from './packed-wordings.ts'
import { type SeedIndex, seedIndex } from './seeds.ts'
import type { Wording } from './wordings.ts'

export interface WordingIndex {
  packed: PackedWordings
  seeds: SeedIndex
  /** Names and set phrases by their last two characters: their parts may stand in another order. */
  byTail: ReadonlyMap<string, readonly Wording[]>
  /** Wordings that end in a year (剑网2023), by what stands before it. */
  namedByYear: ReadonlyMap<string, readonly { year: string; wording: Wording }[]>
}

/** Kinds whose parts may be moved; the halves of a slogan may change places. */
const OF_PARTS: readonly Kind[] = ['activity', 'phrase']
/** Shorter wordings have the same characters in another order by chance. */
const SHORTEST_REORDERED = 6
const NAMED_BY_YEAR = /^(\p{Script=Han}{2,6})((?:19|20)\d\d)$/u
const LONGEST_NAME = 10
const ENTRIES_A_STEP = 0x100

/** In steps of some hundred entries, so that a large library leaves the thread its turns. */
export function* wordingIndex(entries: readonly Entry[]): Work<WordingIndex> {
  const packed = new PackedWordings()
  for (const [number, entry] of entries.entries()) {
    packed.add(entry)
    if (number % ENTRIES_A_STEP === 0) yield
  }
  packed.seal()
  const byTail = new Map<string, Wording[]>()
  const namedByYear = new Map<string, { year: string; wording: Wording }[]>()
  for (let number = 0; number < packed.count; number++) {
    const length = packed.endOf(number) - packed.startOf(number)
    const source = packed.source(number)
    const isOfParts = source !== undefined && OF_PARTS.includes(source.entry.kind)
    if (!isOfParts && length > LONGEST_NAME) continue
    const wording = packed.wordingAt(number)
    if (!wording) continue
    const { folded } = wording
    if (isOfParts && folded.length >= SHORTEST_REORDERED)
      addTo(byTail, folded.slice(-2), wording)
    const [, name, year] = NAMED_BY_YEAR.exec(folded) ?? []
    if (name && year) addTo(namedByYear, name, { year, wording })
    if (number % ENTRIES_A_STEP === 0) yield
  }
  return { packed, seeds: yield* seedIndex(packed), byTail, namedByYear }
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
