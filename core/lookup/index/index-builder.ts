// Builds the inverted index: numbers the forms in the order in which they come, then sorts them by gram.

import { runAtOnce, type Work } from '../../slices.ts'
import { BOILERPLATE } from '../../text/boilerplate.ts'
import { foldText } from '../../text/fold.ts'
import { GramNumbers } from '../../text/gram-numbers.ts'
import { gramsOf } from '../../text/grams.ts'
import { GrowingList } from '../../text/growing-list.ts'
import type { Entry } from '../types.ts'
import type { GramIndex, IndexedForm } from './gram-index.ts'

/** The weight of a boilerplate bigram, relative to another one of the same rarity. */
export const BOILERPLATE_WEIGHT = 0.4
/** How many forms are sorted between two pauses. */
const STRIDE = 256

/** The index while it is filled; `next` is the free place in the postings of each gram. */
type Sorting = Pick<GramIndex, 'weights' | 'postings' | 'formWeights'> & {
  next: Uint32Array
}

/**
 * The index of some entries, built at once.
 * @param sample how many of the first entries show what is common in official language
 * @param total number of forms in the whole library, where these are only some of them
 */
export function gramIndex(
  entries: readonly Entry[],
  sample = entries.length,
  total = 0,
): GramIndex {
  return runAtOnce(buildGramIndex(entries, sample, total))
}

/** Builds the same index in steps, so that the caller can pause. */
export function* buildGramIndex(
  entries: readonly Entry[],
  sample: number,
  total = 0,
): Work<GramIndex> {
  const builder = new IndexBuilder(total)
  for (const [at, entry] of entries.entries()) {
    if (at === sample) builder.endSample()
    builder.add(entry)
    yield
  }
  return yield* builder.finish()
}

/** Takes entries one by one, and makes an index of them. */
export class IndexBuilder {
  private readonly forms: IndexedForm[] = []
  private readonly numbers = new GramNumbers()
  /** The distinct grams of all forms, one form after the other, bigrams first. */
  private readonly grams = new GrowingList()
  /** Where the bigrams and the grams of each form end in `grams`. */
  private readonly bigramEnds = new GrowingList()
  private readonly gramEnds = new GrowingList()
  /** By gram number: how many forms have it, the last of these, and the factor for boilerplate. */
  private readonly counts: number[] = []
  private readonly lastForms: number[] = []
  private readonly factors: number[] = []
  private readonly total: number
  private sample: { forms: number; counts: readonly number[] } | null = null

  /** @param total number of forms in the whole library, where these are only some of them */
  constructor(total = 0) {
    this.total = total
  }

  add(entry: Entry): void {
    for (const form of entry.forms) {
      const folded = foldText(form.text)
      const number = this.forms.push({ entry, form, folded, weight: 0 }) - 1
      const grams = gramsOf(folded)
      const bigrams = Math.max(0, folded.length - 1)
      for (let at = 0; at < bigrams; at++) this.addGram(grams[at] ?? 0, number)
      this.bigramEnds.push(this.grams.length)
      for (let at = bigrams; at < grams.length; at++) this.addGram(grams[at] ?? 0, number)
      this.gramEnds.push(this.grams.length)
    }
  }

  /** Entries that are added after this do not count for what is common. */
  endSample(): void {
    this.sample = { forms: this.forms.length, counts: [...this.counts] }
  }

  private addGram(gram: number, form: number): void {
    const number = this.numbers.add(gram)
    if (number === this.counts.length) {
      this.counts.push(0)
      this.lastForms.push(-1)
      this.factors.push(BOILERPLATE.has(gram) ? BOILERPLATE_WEIGHT : 1)
    }
    if (this.lastForms[number] === form) return
    this.lastForms[number] = form
    this.counts[number] = (this.counts[number] ?? 0) + 1
    this.grams.push(number)
  }

  /** The index; the builder cannot be used afterwards. */
  *finish(): Work<GramIndex> {
    const { forms, numbers } = this
    const { weights, rarest, libraryScale } = this.weigh()
    yield
    const starts = this.starts()
    yield
    const postings = new Uint32Array(this.grams.length)
    const formWeights = new Float32Array(forms.length)
    const sorting = { weights, postings, formWeights, next: starts.slice() }
    for (let from = 0; from < forms.length; from += STRIDE) {
      this.sort(from, Math.min(forms.length, from + STRIDE), sorting)
      yield
    }
    const scratch = {
      shared: new Float32Array(forms.length),
      touched: new Uint32Array(forms.length),
    }
    const scales = { weights, rarest, libraryScale, formWeights }
    return { forms, numbers, starts, postings, scratch, ...scales }
  }

  private starts(): Uint32Array {
    const { counts } = this
    const starts = new Uint32Array(counts.length + 1)
    for (let gram = 0; gram < counts.length; gram++) {
      starts[gram + 1] = (starts[gram] ?? 0) + (counts[gram] ?? 0)
    }
    return starts
  }

  /** Adds some forms, in ascending order, to the postings of their grams, and sums up their weights. */
  private sort(
    from: number,
    to: number,
    { weights, postings, formWeights, next }: Sorting,
  ): void {
    const grams = this.grams.values()
    const bigramEnds = this.bigramEnds.values()
    const gramEnds = this.gramEnds.values()
    let at = gramEnds[from - 1] ?? 0
    for (let number = from; number < to; number++) {
      const bigramEnd = bigramEnds[number] ?? 0
      const gramEnd = gramEnds[number] ?? 0
      let weight = 0
      for (; at < gramEnd; at++) {
        const gram = grams[at] ?? 0
        if (at < bigramEnd) weight += weights[gram] ?? 0
        const place = next[gram] ?? 0
        postings[place] = number
        next[gram] = place + 1
      }
      const form = this.forms[number]
      if (form) form.weight = weight
      formWeights[number] = weight
    }
  }

  /**
   * The weight of a gram is ln(1 + 1 / share), where the share is that of the forms which have it, in
   * the sample or in the whole library, whichever is larger; it is at least that of one form of the
   * sample. So entries that are added later make no common word rare, and an agreement means the
   * same among 250 entries as among 100,000.
   */
  private weigh(): { weights: Float32Array; rarest: number; libraryScale: number } {
    const { forms, counts, factors } = this
    const sample = this.sample ?? { forms: forms.length, counts }
    const size = Math.max(1, sample.forms)
    const total = Math.max(forms.length, this.total)
    const weights = new Float32Array(counts.length)
    for (let gram = 0; gram < counts.length; gram++) {
      const inSample = Math.max(1, sample.counts[gram] ?? 0) / size
      const share = Math.max(inSample, (counts[gram] ?? 0) / total)
      weights[gram] = Math.log(1 + 1 / share) * (factors[gram] ?? 1)
    }
    return {
      weights,
      rarest: Math.log(1 + size),
      libraryScale: Math.log10(Math.max(1, total) / size),
    }
  }
}
