// Ranking: how well a candidate's wording and its stretch of the selection agree, and how much says so.
import { type LcsPattern, lcsLength, lcsPattern } from '../data/text/lcs.ts'
import type { Candidate } from './candidates.ts'
import type { IndexedForm } from './gram-index.ts'

/** What candidates are measured against. */
export interface Query {
  /** The folded selection. */
  text: string
  /** Weight of the bigram at each position. */
  weightAt: Float32Array
  /** For a short query, the share of it that fuse.js finds in a form. */
  fuzzy: ReadonlyMap<IndexedForm, number>
  /** Tenfolds of the library over the built-in one: among more wordings, more is alike by chance. */
  chance: number
}

/** A candidate measured. All shares are 0..1. */
export interface Ranked {
  candidate: Candidate
  start: number
  end: number
  /** Units common in order to form and stretch. */
  common: number
  /** Share of the form found in the stretch, and of the stretch explained by the form. */
  recall: number
  precision: number
  /** Whether the wording is meant: the best of four readings, see `measure`. */
  agreement: number
  /** The order of results: agreement times the weight of the evidence. */
  score: number
}

/** Half the say to bigrams, which want the right order, half to characters, which bear damage. */
const BIGRAM_SHARE = 0.5
/** Common units at which evidence counts half: of the whole form, of a part, of an overlap. */
const WHOLE_HALF = 1.5
const PART_HALF = 1.5
const OVERLAP_HALF = 5
/** What each tenfold of the library adds to these. */
const WHOLE_MORE = 0.25
const OVERLAP_MORE = 0.2
/** The same for a name that is all of the selection, and how long a name is. */
const NAME_HALF = 1
const LONGEST_NAME = 8
/** What a form keeps of its place in the order where only a part of it is found. */
const PART_KEEPS = 0.5
/** What a reference within other text keeps. */
const ASIDE_KEEPS = 0.4
/** A selection that stands in the form as it is comes before one that nearly does. */
const CONTAINED_GAINS = 1.2
/** A form of which less is found in its stretch is not searched for as it is. */
const MOSTLY = 0.5
/** Longer forms are told by their bigrams alone: alignment costs length times length. */
const LONGEST_ALIGNED = 2000
/** Longer than twice the form and this, a selection is looked at only where the form lies. */
const SLACK = 4

const patterns = new WeakMap<IndexedForm, LcsPattern>()

function patternOf(form: IndexedForm): LcsPattern {
  const known = patterns.get(form)
  if (known) return known
  const pattern = lcsPattern(form.folded)
  patterns.set(form, pattern)
  return pattern
}

export function rank(candidate: Candidate, query: Query): Ranked {
  const verbatim = verbatimStart(candidate, query.text)
  if (verbatim !== -1) {
    return measure(candidate, query, verbatim, verbatim + candidate.form.folded.length)
  }
  const stretch = measure(candidate, query, candidate.start, candidate.end)
  // A short selection may be the whole form with its ends damaged.
  const { length } = query.text
  if (length > 2 * candidate.form.folded.length + SLACK) return stretch
  const whole = measure(candidate, query, 0, length)
  return whole.score >= stretch.score ? whole : stretch
}

/** Where the form stands as it is: bigrams shared by chance may have drawn the stretch elsewhere. */
function verbatimStart({ form, shared }: Candidate, text: string): number {
  return shared < form.weight * MOSTLY ? -1 : text.indexOf(form.folded)
}

/**
 * Four readings, the best of which counts: the stretch is the whole form, damaged or not; the
 * selection is a misspelt short name; the whole selection is a part of the form; they overlap
 * (half a sentence in other text).
 */
function measure(candidate: Candidate, query: Query, start: number, end: number): Ranked {
  const { form, shared } = candidate
  const { text, weightAt } = query
  const weight = sum(weightAt, start, end - 1)
  const common = commonUnits(candidate, weight, text, start, end)
  const recall = mixed(shared, form.weight, common, form.folded.length)
  const precision = mixed(shared, weight, common, end - start)
  // One character stands in too many wordings to mean one of them.
  const contained = text.length > 1 && form.folded.includes(text)
  // Two halves in the wrong order share their bigrams, though only one half is common in order.
  const evidence = Math.max(common, share(shared, form.weight) * form.folded.length)
  const agreement = Math.max(
    asWhole(recall, precision, evidence, query.chance),
    asName(form.folded, text, common),
    contained ? 1 : asPart(candidate, query, common),
    precision * saturated(common, OVERLAP_HALF + query.chance * OVERLAP_MORE),
  )
  // In other text a mere reference (等25个部门) says less than a wording of the same weight.
  const isAside =
    form.form.role === 'reference' && text.length > form.folded.length + SLACK
  const score =
    agreement *
    shared *
    (PART_KEEPS + (1 - PART_KEEPS) * recall) *
    (contained ? CONTAINED_GAINS : 1) *
    (isAside ? ASIDE_KEEPS : 1)
  return { candidate, start, end, common, recall, precision, agreement, score }
}

function commonUnits(
  { form, shared }: Candidate,
  weight: number,
  text: string,
  start: number,
  end: number,
): number {
  const { length } = form.folded
  if (length <= LONGEST_ALIGNED) return lcsLength(patternOf(form), text, start, end)
  return Math.min(length, end - start) * share(shared, Math.min(form.weight, weight))
}

/** Both shares count, and a short form wants to be exact. */
function asWhole(
  recall: number,
  precision: number,
  common: number,
  chance: number,
): number {
  if (recall === 1 && precision === 1) return 1
  const both = recall + precision
  return both === 0
    ? 0
    : ((2 * recall * precision) / both) *
        saturated(common, WHOLE_HALF + chance * WHOLE_MORE)
}

/** A short form with one character wrong, nothing else selected: its bigrams say too little. */
function asName(form: string, text: string, common: number): number {
  const longer = Math.max(form.length, text.length)
  if (longer > LONGEST_NAME || Math.abs(form.length - text.length) > 1) return 0
  return (common / longer) * saturated(common, NAME_HALF)
}

/** A selection longer than the form is never a part of it. */
function asPart({ form, shared }: Candidate, query: Query, common: number): number {
  const { text, weightAt, fuzzy } = query
  if (text.length > form.folded.length) return 0
  const found = mixed(shared, sum(weightAt, 0, weightAt.length), common, text.length)
  return Math.max(found, fuzzy.get(form) ?? 0) * saturated(common, PART_HALF)
}

function mixed(shared: number, weight: number, common: number, length: number): number {
  return BIGRAM_SHARE * share(shared, weight) + (1 - BIGRAM_SHARE) * share(common, length)
}

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0
}

function saturated(amount: number, half: number): number {
  return amount / (amount + half)
}

function sum(values: Float32Array, start: number, end: number): number {
  let total = 0
  for (let at = start; at < end; at++) total += values[at] ?? 0
  return total
}
