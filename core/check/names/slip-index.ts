// The right names of bodies, by what is left of them when one or two characters go wrong.
import { bigram } from '../../text/grams.ts'
import type { BodyForms, RightForm } from './body-forms.ts'

export interface SlipIndex {
  /** By their first two characters. */
  byHead: PairTable
  /** By their last two characters. */
  byTail: PairTable
  /** Names of three characters, by their first and last one. */
  byFrame: PairTable
  /** By their characters in any order. */
  reordered: OrderTable
}

export const SHORTEST = 3
const SHORTEST_REORDERED = 5
const NONE: readonly RightForm[] = []

/** Names of fewer than three characters are left out: any slip makes another word of them. */
export function slipIndex({ right }: BodyForms): SlipIndex {
  const index = {
    byHead: new PairTable(),
    byTail: new PairTable(),
    byFrame: new PairTable(),
    reordered: new OrderTable(),
  }
  for (const form of right) {
    const { folded } = form
    if (folded.length < SHORTEST) continue
    index.byHead.add(folded, 0, 1, form)
    index.byTail.add(folded, folded.length - 2, 1, form)
    if (folded.length === SHORTEST) index.byFrame.add(folded, 0, 2, form)
    if (folded.length >= SHORTEST_REORDERED) index.reordered.add(form)
  }
  return index
}

/** Forms by a pair of their characters. Most pairs of a text are of none: a look at one byte tells so. */
class PairTable {
  private readonly isKnown = new Uint8Array(0x1_0000)
  private readonly forms = new Map<number, RightForm[]>()

  /** @param apart how far the second character stands behind the first */
  add(text: string, first: number, apart: number, form: RightForm): void {
    const key = bigram(text[first] + (text[first + apart] ?? ''), 0)
    const known = this.forms.get(key)
    if (known) known.push(form)
    else this.forms.set(key, [form])
    this.isKnown[pairOf(text, first, apart)] = 1
  }

  at(text: string, first: number, apart: number): readonly RightForm[] {
    if (this.isKnown[pairOf(text, first, apart)] !== 1) return NONE
    return this.forms.get(bigram(text[first] + (text[first + apart] ?? ''), 0)) ?? NONE
  }
}

const pairOf = (text: string, first: number, apart: number): number =>
  (text.charCodeAt(first) * 31 + text.charCodeAt(first + apart)) & 0xffff

/** Forms by the sum of their characters' weights: strings with the same characters share it. */
class OrderTable {
  private readonly isKnown = new Uint8Array(0x1_0000)
  private readonly forms = new Map<number, RightForm>()
  /** The longest form by its last character. */
  private readonly longest = new Map<number, number>()
  private readonly isLast = new Uint8Array(0x1_0000)

  add(form: RightForm): void {
    const { folded } = form
    let sum = 0
    for (let at = 0; at < folded.length; at++) sum = added(sum, folded.charCodeAt(at))
    this.forms.set(sum, form)
    this.isKnown[sum & 0xffff] = 1
    const last = folded.charCodeAt(folded.length - 1)
    this.longest.set(last, Math.max(this.longest.get(last) ?? 0, folded.length))
    this.isLast[last] = 1
  }

  endsIn(unit: number): boolean {
    return this.isLast[unit] === 1
  }

  /** The forms that may have the characters up to a place, and where those would start. */
  upTo(text: string, last: number): { form: RightForm; start: number }[] {
    const found: { form: RightForm; start: number }[] = []
    const longest = this.longest.get(text.charCodeAt(last)) ?? 0
    let sum = 0
    for (let start = last; start >= 0 && last - start < longest; start--) {
      sum = added(sum, text.charCodeAt(start))
      const form = this.isKnown[sum & 0xffff] === 1 ? this.forms.get(sum) : undefined
      if (form) found.push({ form, start })
    }
    return found
  }
}

const added = (sum: number, unit: number): number =>
  (sum + (Math.imul(unit, 0x9e3779b1) >>> 0) + 1) >>> 0
