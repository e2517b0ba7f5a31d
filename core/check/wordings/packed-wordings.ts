// The folded wordings of a library one after the other, each once: a hundred thousand of them take a few
// megabytes.
import type { Entry, Place } from '../../lookup/index.ts'
import { GramNumbers } from '../../text/gram-numbers.ts'
import { GrowingList } from '../../text/growing-list.ts'
import { type Wording, type WordingDraft, wordingsOf } from './wordings.ts'

/** Stands before, between and behind the wordings; no folded text has it. */
const SEPARATOR = 0

/** The first entry in which a wording stands, and the places of the others. */
interface Source {
  entry: Entry
  text: string
  isWhole: boolean
  others: readonly Place[]
}

export class PackedWordings {
  /** UTF-16 units of all wordings, with a NUL before each and behind the last. */
  characters: Uint16Array = new Uint16Array(0)
  private sealedStarts: Uint32Array = new Uint32Array(0)
  private readonly units = new GrowingList()
  private readonly starts = new GrowingList()
  private readonly sources: Source[] = []
  private readonly made = new Map<number, Wording>()
  /** Wordings by their hash; two that share one are both kept, and only the first is found by it. */
  private readonly hashes = new GramNumbers()
  private readonly byHash = new GrowingList()
  private readonly classes = new Map<string, number>()

  constructor() {
    this.units.push(SEPARATOR)
  }

  get count(): number {
    return this.sources.length
  }

  /** Where a wording starts in `characters`. */
  startOf(number: number): number {
    return this.sealedStarts[number] ?? 0
  }

  /** Where it ends. */
  endOf(number: number): number {
    return (this.sealedStarts[number + 1] ?? 0) - 1
  }

  /** The number of the wording to which a place in `characters` belongs. */
  numberAt(place: number): number {
    const starts = this.sealedStarts
    let from = 0
    let to = this.count
    while (to - from > 1) {
      const middle = (from + to) >> 1
      if ((starts[middle] ?? 0) <= place) from = middle
      else to = middle
    }
    return from
  }

  source(number: number): Readonly<Source> | undefined {
    return this.sources[number]
  }

  wordingAt(number: number): Wording | null {
    const known = this.made.get(number)
    if (known) return known
    const source = this.sources[number]
    const [place] = source?.entry.places ?? []
    if (!source || !place) return null
    const { entry, text, isWhole, others } = source
    const folded = String.fromCharCode(
      ...this.characters.subarray(this.startOf(number), this.endOf(number)),
    )
    const places = [...entry.places, ...others]
    const wording = { folded, text, kind: entry.kind, entry, place, places, isWhole }
    this.made.set(number, wording)
    return wording
  }

  /** Whether a folded text is one of the wordings, from its first to its last character. */
  has(folded: string): boolean {
    return [...this.classes.values()].some(
      (of) => this.find(folded, hashOf(folded, of)) !== null,
    )
  }

  /** Adds the wordings of an entry; `seal` makes them readable. */
  add(entry: Entry): void {
    for (const draft of wordingsOf(entry)) this.addDraft(entry, draft)
  }

  seal(): void {
    this.characters = new Uint16Array(this.units.values())
    this.sealedStarts = new Uint32Array(this.count + 1)
    this.sealedStarts.set(this.starts.values())
    this.sealedStarts[this.count] = this.units.length
  }

  private addDraft(entry: Entry, { folded, text, isWhole }: WordingDraft): void {
    const hash = hashOf(folded, this.classOf(entry, isWhole))
    const known = this.find(folded, hash)
    const source = known === null ? undefined : this.sources[known]
    if (source) {
      const places = otherPlaces(source, entry)
      if (places.length > 0) source.others = [...source.others, ...places]
      return
    }
    if (this.hashes.add(hash) === this.byHash.length) this.byHash.push(this.count)
    this.starts.push(this.units.length)
    this.sources.push({ entry, text, isWhole, others: NONE })
    for (let at = 0; at < folded.length; at++) this.units.push(folded.charCodeAt(at))
    this.units.push(SEPARATOR)
  }

  private classOf({ kind }: Entry, isWhole: boolean): number {
    const name = `${kind} ${isWhole}`
    const known = this.classes.get(name) ?? this.classes.size + 1
    this.classes.set(name, known)
    return known
  }

  private find(folded: string, hash: number): number | null {
    const known = this.hashes.get(hash)
    const number = known === -1 ? undefined : this.byHash.values()[known]
    if (number === undefined) return null
    const units = this.units.values()
    const from = this.starts.values()[number] ?? 0
    for (let at = 0; at < folded.length; at++)
      if (units[from + at] !== folded.charCodeAt(at)) return null
    return units[from + folded.length] === SEPARATOR ? number : null
  }
}

const NONE: readonly Place[] = []

/** The places of an entry that are those of another notice or campaign. */
function otherPlaces({ entry, others }: Source, { places }: Entry): Place[] {
  const known = [...entry.places, ...others]
  return places.filter(
    ({ noticeId, campaign }) =>
      !known.some((one) => one.noticeId === noticeId && one.campaign === campaign),
  )
}

/** 52 bits of a folded text and the kind of wording. */
function hashOf(folded: string, of: number): number {
  let [first, second] = [of, of]
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    first = Math.imul(first ^ unit, 0x01000193)
    second = Math.imul(second + unit, 0x9e3779b1)
    second ^= second >>> 15
  }
  return (first >>> 0) * 0x10_0000 + (second >>> 12)
}
