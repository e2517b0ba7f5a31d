// Builds the inverted index: forms are numbered as they come, then sorted by their grams.

import { finished, type Work } from '../../slices.ts'
import { BOILERPLATE } from '../../text/boilerplate.ts'
import { foldText } from '../../text/fold.ts'
import { GramNumbers } from '../../text/gram-numbers.ts'
import { gramsOf } from '../../text/grams.ts'
import { GrowingList } from '../../text/growing-list.ts'
import type { Entry } from '../types.ts'
import type { GramIndex, IndexedForm } from './gram-index.ts'

/** Weight of a bigram of boilerplate against another of the same rarity. */
export const BOILERPLATE_WEIGHT = 0.4
/** Forms sorted between two pauses. */
const STRIDE = 256

/** The index as it fills; `next` is the free place in each gram's postings. */
type Sorting = Pick<GramIndex, 'weights' | 'postings' | 'formWeights'> & {
  next: Uint32Array
}

/**
 * @param sample how many of the first entries show what is common in official language
 * @param total forms of the whole library, where these are only some of it
 */
export function gramIndex(
  entries: readonly Entry[],
  sample = entries.length,
  total = 0,
): GramIndex {
  return finished(buildGramIndex(entries, sample, total))
}

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

export class IndexBuilder {
  private readonly forms: IndexedForm[] = []
  private readonly numbers = new GramNumbers()
  /** The distinct grams of all forms, one form after the other, bigrams first. */
  private readonly grams = new GrowingList()
  /** Where the bigrams and the grams of each form end in `grams`. */
  private readonly bigramEnds = new GrowingList()
  private readonly gramEnds = new GrowingList()
  /** By gram number: how many forms have it, the last of them, and what its turn leaves it. */
  private readonly counts: number[] = []
  private readonly lastForms: number[] = []
  private readonly says: number[] = []
  private readonly total: number
  private sample: { forms: number; counts: readonly number[] } | null = null

  /** @param total forms of the whole library, where these are only some of it */
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

  /** What is added after this does not show what is common. */
  endSample(): void {
    this.sample = { forms: this.forms.length, counts: [...this.counts] }
  }

  private addGram(gram: number, form: number): void {
    const number = this.numbers.add(gram)
    if (number === this.counts.length) {
      this.counts.push(0)
      this.lastForms.push(-1)
      this.says.push(BOILERPLATE.has(gram) ? BOILERPLATE_WEIGHT : 1)
    }
    if (this.lastForms[number] === form) return
    this.lastForms[number] = form
    this.counts[number] = (this.counts[number] ?? 0) + 1
    this.grams.push(number)
  }

  /** The builder is used up. */
  *finish(): Work<GramIndex> {
    const { forms, numbers } = this
    const { weights, rarest, chance } = this.weigh()
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
    const scales = { weights, rarest, chance, formWeights }
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

  /** Enters some forms, in ascending order, at their grams, and weighs them. */
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
   * A gram says ln(1 + 1 / the share of forms that have it), in the sample or in all, whichever
   * is larger; none is rarer than in one form of the sample. So what was entered later makes no
   * common word rare, and an agreement means the same among 250 entries and among 100,000.
   */
  private weigh(): { weights: Float32Array; rarest: number; chance: number } {
    const { forms, counts, says } = this
    const sample = this.sample ?? { forms: forms.length, counts }
    const size = Math.max(1, sample.forms)
    const total = Math.max(forms.length, this.total)
    const weights = new Float32Array(counts.length)
    for (let gram = 0; gram < counts.length; gram++) {
      const inSample = Math.max(1, sample.counts[gram] ?? 0) / size
      const share = Math.max(inSample, (counts[gram] ?? 0) / total)
      weights[gram] = Math.log(1 + 1 / share) * (says[gram] ?? 1)
    }
    return {
      weights,
      rarest: Math.log(1 + size),
      chance: Math.log10(Math.max(1, total) / size),
    }
  }
}
