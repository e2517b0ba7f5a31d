// Ranking: how well a candidate's wording and its stretch of the selection agree, and how much says so.
import { type LcsPattern, lcsLength, lcsPattern } from '../data/text/lcs.ts'
import type { Candidate } from './candidates.ts'

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
  /** Agreement of the better of two readings: as the whole form, or as a part of it. */
  agreement: number
  /** The order of results. */
  score: number
}

/** Half the say to bigrams, which want the right order, half to single characters, which bear damage. */
const BIGRAM_SHARE = 0.5
/** Units after which a part of a longer wording counts half: 质量 alone says nothing. */
const PART_HALF = 4
/** Shared weight at which evidence counts half in the order. */
const MASS_HALF = 12

const patterns = new WeakMap<Candidate['form'], LcsPattern>()

function patternOf(form: Candidate['form']): LcsPattern {
  const known = patterns.get(form)
  if (known) return known
  const pattern = lcsPattern(form.folded)
  patterns.set(form, pattern)
  return pattern
}

/**
 * @param query the folded selection
 * @param weightAt weight of the bigram at each position of it
 */
export function rank(
  candidate: Candidate,
  query: string,
  weightAt: Float32Array,
): Ranked {
  const stretch = measure(candidate, query, weightAt, candidate.start, candidate.end)
  // A short selection may be the whole form with its ends damaged.
  if (query.length > 2 * candidate.form.folded.length + PART_HALF) return stretch
  const whole = measure(candidate, query, weightAt, 0, query.length)
  return whole.score >= stretch.score ? whole : stretch
}

function measure(
  candidate: Candidate,
  query: string,
  weightAt: Float32Array,
  start: number,
  end: number,
): Ranked {
  const { form, shared } = candidate
  const length = end - start
  const common = lcsLength(patternOf(form), query, start, end)
  let stretchWeight = 0
  for (let at = start; at < end - 1; at++) stretchWeight += weightAt[at] ?? 0
  const recall = mixed(shared, form.weight, common, form.folded.length)
  const precision = mixed(shared, stretchWeight, common, length)
  const asWhole =
    recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision)
  const asPart = (precision * common) / (common + PART_HALF)
  const agreement = Math.max(asWhole, asPart)
  const mass = shared / (shared + MASS_HALF)
  const score = agreement * agreement * (0.5 + 0.5 * mass) * (0.6 + 0.4 * recall)
  return { candidate, start, end, common, recall, precision, agreement, score }
}

function mixed(shared: number, weight: number, common: number, length: number): number {
  const bigrams = weight > 0 ? Math.min(1, shared / weight) : 0
  const units = length > 0 ? common / length : 0
  return BIGRAM_SHARE * bigrams + (1 - BIGRAM_SHARE) * units
}
