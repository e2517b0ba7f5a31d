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

export interface GramIndex {
  forms: readonly IndexedForm[]
  /** Gram → its number, the position in `weights` and `starts`. */
  numbers: GramNumbers
  /** What each gram says, and what one says that the sample does not have. */
  weights: Float32Array
  rarest: number
  /** Tenfolds of the library over its sample. */
  chance: number
  /** Postings of gram `g`: `postings[starts[g], starts[g + 1])`, ascending form numbers. */
  starts: Uint32Array
  postings: Uint32Array
  /** The forms' weights by their numbers. */
  formWeights: Float32Array
  /** Room for one lookup at a time, all zero between two: a new one each time would be garbage. */
  scratch: { shared: Float32Array; touched: Uint32Array }
}
