// Ranking: measures a candidate against its stretch of the selection.

import { type LcsPattern, lcsLength, lcsPattern } from '../../text/lcs.ts'
import type { IndexedForm } from '../index/index.ts'
import { agreementOf, mixed, SLACK, share } from './agreement.ts'
import type { Query } from './query.ts'
import type { Candidate } from './stretch.ts'

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
  /** Whether the wording is meant, see `agreementOf`. */
  agreement: number
  /** The order of results: agreement times the weight of the evidence. */
  score: number
}

/** The factor for a form of which only a part is found. */
const PARTIAL_MATCH_WEIGHT = 0.5
/** The factor for a reference within other text. */
const ASIDE_MATCH_WEIGHT = 0.4
/** The factor for a form in which the selection stands as it is. */
const CONTAINED_WEIGHT = 1.2
/** Below this share of its weight in the stretch, a form does not stand in the selection as it is. */
const LEAST_VERBATIM_SHARE = 0.5
/** Longer forms are measured by their bigrams alone: alignment costs length times length. */
const LONGEST_ALIGNED = 2000

const patterns = new WeakMap<IndexedForm, LcsPattern>()

function patternOf(form: IndexedForm): LcsPattern {
  const known = patterns.get(form)
  if (known) return known
  const pattern = lcsPattern(form.folded)
  patterns.set(form, pattern)
  return pattern
}

/** The candidate at the stretch where it scores best, with its shares, agreement and score. */
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
  return shared < form.weight * LEAST_VERBATIM_SHARE ? -1 : text.indexOf(form.folded)
}

function measure(candidate: Candidate, query: Query, start: number, end: number): Ranked {
  const { form, shared } = candidate
  const { text, weightAt } = query
  const weight = sum(weightAt, start, end - 1)
  const common = commonUnits(candidate, weight, text, start, end)
  const recall = mixed(shared, form.weight, common, form.folded.length)
  const precision = mixed(shared, weight, common, end - start)
  // One character stands in too many wordings to mean one of them.
  const contained = text.length > 1 && form.folded.includes(text)
  const compared = { candidate, query, common, recall, precision, contained }
  const agreement = agreementOf(compared)
  // In other text a mere reference (等25个部门) says less than a wording of the same weight.
  const isAside =
    form.form.role === 'reference' && text.length > form.folded.length + SLACK
  const score =
    agreement *
    shared *
    (PARTIAL_MATCH_WEIGHT + (1 - PARTIAL_MATCH_WEIGHT) * recall) *
    (contained ? CONTAINED_WEIGHT : 1) *
    (isAside ? ASIDE_MATCH_WEIGHT : 1)
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

function sum(values: Float32Array, start: number, end: number): number {
  let total = 0
  for (let at = start; at < end; at++) total += values[at] ?? 0
  return total
}
