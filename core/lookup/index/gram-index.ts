// The inverted index: from grams to the folded forms that hold them, with their weights.
import type { GramNumbers } from '../../text/gram-numbers.ts'
import type { Entry, Form } from '../types.ts'

/** One folded form of an entry. */
export interface IndexedForm {
  entry: Entry
  form: Form
  folded: string
  /** Sum of the weights of its distinct bigrams. */
  weight: number
}

/** Forms by their grams; grams and forms go by numbers, which are positions in the arrays. */
export interface GramIndex {
  forms: readonly IndexedForm[]
  /** Gram → its number, which is its position in `weights` and `starts`. */
  numbers: GramNumbers
  /** The weight of each gram, and that of a gram which the sample does not have. */
  weights: Float32Array
  rarest: number
  /** log10 of the library's size over that of its sample: 1 for ten times as many forms. */
  libraryScale: number
  /** Postings of gram `g`: `postings[starts[g], starts[g + 1])`, ascending form numbers. */
  starts: Uint32Array
  postings: Uint32Array
  /** The forms' weights by their numbers. */
  formWeights: Float32Array
  /** Working memory of a lookup, all zero between two lookups: allocating it each time would be slow. */
  scratch: { shared: Float32Array; touched: Uint32Array }
}
