// The held wordings that a text may misquote, and where their grams stand.

import type { Kind } from '../../../data/kinds.ts'
import type { Entry, Library, Place } from '../../lookup/index.ts'
import { foldText } from '../../text/fold.ts'
import { sentences } from '../../text/sentences.ts'

export interface Wording {
  folded: string
  /** As printed. */
  text: string
  kind: Kind
  entry: Entry
  /** The best place: a held notice first. */
  place: Place
  /** It counts only from its first to its last character; a sentence of a clause counts in part. */
  isWhole: boolean
}

/** Length of the grams that seed a comparison, and of those of a wording so short that one wrong character leaves no longer one. */
export const SEED = 3
export const SHORT_SEED = 2
const SHORT = 7
/** Shorter wordings have the same characters in another order by chance. */
const SHORTEST_REORDERED = 6

export interface WordingIndex {
  wordings: readonly Wording[]
  /** Gram → wording and offset, as pairs. */
  grams: ReadonlyMap<string, readonly (readonly [wording: number, offset: number])[]>
  /** For each hash of two neighbouring characters, whether a gram begins with them. */
  starts: Uint8Array
  /** Whole wordings by their last two characters: their parts may stand in another order. */
  byTail: ReadonlyMap<string, readonly Wording[]>
  /** Wordings that end in a year: 剑网2023. */
  namedByYear: readonly { name: string; year: string; wording: Wording }[]
  /** Folded wordings that are right as they stand. */
  exact: ReadonlySet<string>
}

const STARTS = 0x10000

/** Most places of a text begin no gram: a look at one byte tells so. */
export function startHash(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) % STARTS
}

const WHOLE_KINDS: readonly Kind[] = ['theme', 'slogan', 'activity', 'document', 'phrase']
const SHORTEST = 4
const SHORTEST_SENTENCE = 8
/** Grams of more places are left out: they tell nothing, and a misquotation has others. */
const MOST_PLACES = 400
const NUMBER = /\d+号$/u
const NAMED_BY_YEAR = /^(\p{Script=Han}{2,6})((?:19|20)\d\d)$/u

export function wordingIndex({ entries }: Library): WordingIndex {
  const wordings = entries.flatMap(wordingsOf)
  const grams = new Map<string, [number, number][]>()
  const byTail = new Map<string, Wording[]>()
  const starts = new Uint8Array(STARTS)
  for (const [number, wording] of wordings.entries()) {
    const { folded, isWhole } = wording
    if (isWhole && folded.length >= SHORTEST_REORDERED) {
      const tail = folded.slice(-2)
      byTail.set(tail, [...(byTail.get(tail) ?? []), wording])
    }
    const seed = folded.length <= SHORT ? SHORT_SEED : SEED
    for (let at = 0; at + seed <= folded.length; at++) {
      const gram = folded.slice(at, at + seed)
      starts[startHash(folded, at)] = 1
      const places = grams.get(gram)
      if (!places) grams.set(gram, [[number, at]])
      else if (places.length < MOST_PLACES) places.push([number, at])
    }
  }
  const exact = new Set(wordings.map(({ folded }) => folded))
  const namedByYear = wordings.flatMap((wording) => {
    const [, name, year] = NAMED_BY_YEAR.exec(wording.folded) ?? []
    return name && year ? [{ name, year, wording }] : []
  })
  return { wordings, grams, starts, byTail, namedByYear, exact }
}

function wordingsOf(entry: Entry): Wording[] {
  const { kind, text } = entry
  const [place] = entry.places
  if (!place || place.linked) return []
  const wording = (printed: string, isWhole: boolean): Wording => ({
    folded: foldText(printed),
    text: printed,
    kind,
    entry,
    place,
    isWhole,
  })
  if (WHOLE_KINDS.includes(kind)) {
    const whole = wording(text, true)
    return whole.folded.length >= SHORTEST && !NUMBER.test(text) ? [whole] : []
  }
  if (kind !== 'clause') return []
  return sentences(text)
    .flatMap((sentence) => [wording(sentence, false), ...partsOf(sentence)])
    .filter(({ folded }) => folded.length >= SHORTEST_SENTENCE)

  /** The parts between commas: what differs may be their first or last character. */
  function partsOf(sentence: string): Wording[] {
    const parts = sentence.split(/[，。：]/u)
    return parts.length > 2 ? parts.map((part) => wording(part, true)) : []
  }
}
