// Agreement: how likely a selection means a wording, 0..1. There are four ways to mean it, and the
// best of them counts.
import { lcsLength } from '../../text/lcs.ts'
import type { Query } from './query.ts'
import type { Candidate } from './stretch.ts'

/** The share of bigrams in a measure; the rest is that of single characters. */
const BIGRAM_SHARE = 0.5
/** How many common units count half as evidence (half saturation): for a whole form, a part, an overlap. */
const WHOLE_HALF_SATURATION = 1.5
const PART_HALF_SATURATION = 1.5
const OVERLAP_HALF_SATURATION = 5
/** What a library ten times as large adds to these. */
const WHOLE_PER_SCALE = 0.25
const OVERLAP_PER_SCALE = 0.2
/** Half saturation for a name that is all of the selection, and the length of the longest name. */
const NAME_HALF_SATURATION = 1
const LONGEST_NAME = 8
/** How many units damage may have cut off at the ends of a stretch. */
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
  const half = WHOLE_HALF_SATURATION + query.libraryScale * WHOLE_PER_SCALE
  return ((2 * recall * precision) / both) * saturated(evidence, half)
}

function asOverlap({ query, common, precision }: Comparison): number {
  return (
    precision *
    saturated(common, OVERLAP_HALF_SATURATION + query.libraryScale * OVERLAP_PER_SCALE)
  )
}

/** A short form with one character wrong, nothing else selected: its bigrams say too little. */
function asName(form: string, text: string, common: number): number {
  const longer = Math.max(form.length, text.length)
  if (longer > LONGEST_NAME || Math.abs(form.length - text.length) > 1) return 0
  return (common / longer) * saturated(common, NAME_HALF_SATURATION)
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
  const measured = mixed(part.shared, query.weight, common, text.length)
  return (
    Math.max(measured, fuzzy.get(form) ?? 0) * saturated(common, PART_HALF_SATURATION)
  )
}

/** The shared bigrams and characters as one share: bigrams want the right order, characters bear damage. */
export function mixed(
  shared: number,
  weight: number,
  common: number,
  length: number,
): number {
  return BIGRAM_SHARE * share(shared, weight) + (1 - BIGRAM_SHARE) * share(common, length)
}

/** The share of a part, 0..1; 0 of nothing. */
export function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0
}

/** 0 for nothing, 0.5 for `half`, 1 for ever more. */
function saturated(amount: number, half: number): number {
  return amount / (amount + half)
}
