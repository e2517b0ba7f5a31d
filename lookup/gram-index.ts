// The inverted index: from grams to the folded forms that hold them, with rarity weights.
import { BOILERPLATE } from '../data/text/boilerplate.ts'
import { foldText } from '../data/text/fold.ts'
import { bigram, gramsOf } from '../data/text/grams.ts'
import type { Entry, Form } from './types.ts'

/** One folded form of an entry. */
export interface IndexedForm {
  entry: Entry
  form: Form
  folded: string
  /** Sum of the weights of its distinct bigrams. */
  weight: number
}

/** Weight of a bigram of boilerplate against another of the same rarity. */
const BOILERPLATE_SAYS = 0.4

export interface GramIndex {
  forms: readonly IndexedForm[]
  /** Gram → its number, the position in `weights` and `starts`. */
  numbers: ReadonlyMap<number, number>
  /** Rarity of each gram: ln(1 + forms / forms with it). */
  weights: Float32Array
  /** Postings of gram `g`: `postings[starts[g], starts[g + 1])`, ascending form numbers. */
  starts: Uint32Array
  postings: Uint32Array
  /** The forms' weights by their numbers. */
  formWeights: Float32Array
  /** Room for one lookup at a time, all zero between two: a new one each time would be garbage. */
  scratch: { shared: Float32Array; touched: Uint32Array }
}

export function gramIndex(entries: readonly Entry[]): GramIndex {
  const forms: IndexedForm[] = []
  const numbers = new Map<number, number>()
  const lists: number[][] = []
  const said: number[] = []
  for (const entry of entries) {
    for (const form of entry.forms) {
      const folded = foldText(form.text)
      for (const gram of new Set(gramsOf(folded))) {
        let number = numbers.get(gram)
        if (number === undefined) {
          number = lists.length
          numbers.set(gram, number)
          lists.push([])
          said.push(BOILERPLATE.has(gram) ? BOILERPLATE_SAYS : 1)
        }
        lists[number]?.push(forms.length)
      }
      forms.push({ entry, form, folded, weight: 0 })
    }
  }
  const starts = new Uint32Array(lists.length + 1)
  for (const [number, list] of lists.entries()) {
    starts[number + 1] = (starts[number] ?? 0) + list.length
  }
  const postings = new Uint32Array(starts[lists.length] ?? 0)
  const weights = new Float32Array(lists.length)
  for (const [number, list] of lists.entries()) {
    postings.set(list, starts[number])
    weights[number] = Math.log(1 + forms.length / list.length) * (said[number] ?? 1)
  }
  for (const form of forms) form.weight = bigramWeight(form.folded, numbers, weights)
  const formWeights = Float32Array.from(forms, ({ weight }) => weight)
  const scratch = {
    shared: new Float32Array(forms.length),
    touched: new Uint32Array(forms.length),
  }
  return { forms, numbers, weights, starts, postings, formWeights, scratch }
}

function bigramWeight(
  folded: string,
  numbers: ReadonlyMap<number, number>,
  weights: Float32Array,
): number {
  const seen = new Set<number>()
  for (let at = 0; at + 1 < folded.length; at++) seen.add(bigram(folded, at))
  let sum = 0
  for (const gram of seen) sum += weights[numbers.get(gram) ?? -1] ?? 0
  return sum
}
