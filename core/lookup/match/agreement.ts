// Agreement: whether a wording is meant by a selection, 0..1; four readings, the best of which counts.
import { lcsLength } from '../../text/lcs.ts'
import type { Query } from './query.ts'
import type { Candidate } from './stretch.ts'

/** The say of bigrams; the rest is that of characters. */
const BIGRAM_SHARE = 0.5
/** Common units at which evidence counts half: of the whole form, of a part, of an overlap. */
const WHOLE_HALF_SATURATION = 1.5
const PART_HALF = 1.5
const OVERLAP_HALF = 5
/** What each tenfold of the library adds to these. */
const WHOLE_MORE = 0.25
const OVERLAP_MORE = 0.2
/** The same for a name that is all of the selection, and how long a name is. */
const NAME_HALF = 1
const LONGEST_NAME = 8
/** Units at the ends of a stretch that damage may have cut off it. */
export const SLACK = 4

/** A form and a stretch of the selection, compared. */
export interface Comparison {
  candidate: Candidate
  query: Query
  /** Units common in order to form and stretch. */
  common: number
  /** Share of the form found in the stretch, and of the stretch explained by the form. */
  recall: number
  precision: number
  /** The selection stands in the form as it is. */
  contained: boolean
}

/**
 * The stretch is the whole form, damaged or not; the selection is a misspelt short name; the
 * whole selection is a part of the form; they overlap (half a sentence in other text).
 */
export function agreementOf(compared: Comparison): number {
  const { candidate, query, common, contained } = compared
  return Math.max(
    asWhole(compared),
    asName(candidate.form.folded, query.text, common),
    contained ? 1 : asPart(candidate, query),
    asOverlap(compared),
  )
}

/** Both shares count, and a short form wants to be exact. */
function asWhole({ candidate, query, common, recall, precision }: Comparison): number {
  if (recall === 1 && precision === 1) return 1
  const both = recall + precision
  if (both === 0) return 0
  const { form, shared } = candidate
  // Two halves in the wrong order share their bigrams, though only one half is common in order.
  const evidence = Math.max(common, share(shared, form.weight) * form.folded.length)
  const half = WHOLE_HALF_SATURATION + query.chance * WHOLE_MORE
  return ((2 * recall * precision) / both) * saturated(evidence, half)
}

function asOverlap({ query, common, precision }: Comparison): number {
  return precision * saturated(common, OVERLAP_HALF + query.chance * OVERLAP_MORE)
}

/** A short form with one character wrong, nothing else selected: its bigrams say too little. */
function asName(form: string, text: string, common: number): number {
  const longer = Math.max(form.length, text.length)
  if (longer > LONGEST_NAME || Math.abs(form.length - text.length) > 1) return 0
  return (common / longer) * saturated(common, NAME_HALF)
}

/** A selection longer than the form is never a part of it, and a part lies together. */
function asPart({ form, part }: Candidate, query: Query): number {
  const { text, fuzzy } = query
  if (text.length > form.folded.length) return 0
  // Bigrams that were damaged may lie around the densest ones.
  const around = Math.max(SLACK, text.length / 2)
  const start = Math.max(0, Math.floor(part.start - around))
  const end = Math.min(form.folded.length, Math.ceil(part.end + around))
  const common = lcsLength(query.pattern(), form.folded, start, end)
  const found = mixed(part.shared, query.weight, common, text.length)
  return Math.max(found, fuzzy.get(form) ?? 0) * saturated(common, PART_HALF)
}

/** Bigrams want the right order, characters bear damage. */
export function mixed(
  shared: number,
  weight: number,
  common: number,
  length: number,
): number {
  return BIGRAM_SHARE * share(shared, weight) + (1 - BIGRAM_SHARE) * share(common, length)
}

export function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0
}

function saturated(amount: number, half: number): number {
  return amount / (amount + half)
}
