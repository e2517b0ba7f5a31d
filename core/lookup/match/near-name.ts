// When a stretch that is not exactly a department's name may still be meant for it.

import type { Folded } from '../../text/fold.ts'
import { isLocal, type NameHit } from '../names/index.ts'
import { NEAREST } from './confidence.ts'
import { isOtherBody, isSubsequence } from './other-bodies.ts'
import type { Ranked } from './rank.ts'
import { isOneSlip } from './slips.ts'

/** Agreement of an abbreviation by rule (市监总局, 国合署) with the name that it shortens. */
const ABBREVIATION = 0.7
/** Longer words are no abbreviations. */
const LONGEST_ABBREVIATION = 8
/** Agreement of a misspelt name with the name that is meant. */
const LIKENESS = 0.6
/** 中国人民 and 国家发展 are pieces of much else. */
const SHORTEST_PIECE = 5
/** Names in which one wrong character in four is none. */
const SHORT_NAME = 3
/** Names in which the wrong character has to stand where the right one would. */
const ALIGNED_NAME = 4
/** Names so long that one wrong character, whatever it is, makes no other name of them. */
const LONG_NAME = 8
/** One wrong character in every four. */
const UNITS_PER_ERROR = 4

/**
 * The department as it may be shown, or null: no local body, no other body's exact name, and
 * no looser likeness than one wrong character in four or a regular abbreviation.
 * @param isBest of the forms of the department: 管委会 has its characters from many names
 */
export function judgeDepartment(
  ranked: Ranked,
  names: readonly NameHit[],
  folded: Folded,
  isBest: boolean,
): Ranked | null {
  const { entry, folded: form } = ranked.candidate.form
  const { text } = folded
  const overlapping = names.filter(
    (hit) => hit.start < ranked.end && ranked.start < hit.end,
  )
  const exact = overlapping.find(
    ({ named }) => named.type === 'department' && named.entry === entry,
  )
  if (exact && !exact.local) return ranked
  if (exact && !holdsSlip(ranked, text)) return null
  const near = likeName(ranked, text, isBest)
  if (!near || isLocal(folded, near.start, near.end)) return null
  const written = text.slice(near.start, near.end)
  // 城乡建设部 holds the former 建设部, but is meant for 住房城乡建设部; 财政部 is itself alone.
  const isFree = overlapping.every((hit) => hit.end - hit.start < written.length)
  if (!isFree || startsWithPlace(written, form)) return null
  return isOtherBody(written, form) ? { ...near, agreement: NEAREST } : near
}

/** As a piece of the name, an abbreviation of it, or a misspelling; null where it is none of these. */
function likeName(ranked: Ranked, query: string, isBest: boolean): Ranked | null {
  return (
    piece(ranked, query) ??
    (isBest ? abbreviation(ranked, query) : null) ??
    misspelling(ranked, query)
  )
}

/** 市市场监管局: the first 市 is not the name's own. */
function startsWithPlace(written: string, form: string): boolean {
  const [head = '', next = ''] = written
  return /[省市县区州某]/u.test(head) && (form[0] !== head || next === head)
}

/** 金国总工会 is a slip for 全国总工会, 仲华人民共和国教育部 one for the long name: neither is of a place. */
function holdsSlip({ start, end, common, candidate }: Ranked, query: string): boolean {
  const form = candidate.form.folded
  const isLong =
    form.length >= LONG_NAME && Math.max(form.length, end - start) - common <= 1
  return isLong || isOneSlip(query.slice(start, end), form)
}

/** The whole selection is a stretch of the name, long enough to be of no other. */
function piece(ranked: Ranked, query: string): Ranked | null {
  const isPiece =
    query.length >= SHORTEST_PIECE && ranked.candidate.form.folded.includes(query)
  return isPiece ? ranked : null
}

/** Nobody takes an abbreviation's characters from it: 民生部 is not the 生态环境部. */
const STATE = /^中华人民共和国/u

/** The whole selection is made of the name's characters, in order, to its last one. */
function abbreviation(ranked: Ranked, query: string): Ranked | null {
  if (ranked.candidate.form.form.role === 'alias') return null
  const form = ranked.candidate.form.folded.replace(STATE, '')
  const isShort = query.length >= 3 && query.length <= LONGEST_ABBREVIATION
  if (!isShort || !isSubsequence(query, form) || query.at(-1) !== form.at(-1)) return null
  return meant({ ...ranked, start: 0, end: query.length }, ABBREVIATION)
}

function misspelling(ranked: Ranked, query: string): Ranked | null {
  const { start, end } = ranked
  const form = ranked.candidate.form.folded
  if (form.length <= SHORT_NAME) return shortMisspelling(ranked, query)
  // 民生银行 has 民, 银 and 行 of 人民银行, too, but not in their places.
  if (form.length <= ALIGNED_NAME && !isInPlace(query.slice(start, end), form))
    return null
  const errors = Math.max(form.length, end - start) - ranked.common
  if (errors > Math.floor(form.length / UNITS_PER_ERROR)) return null
  const alone = query.length <= form.length + 1
  const sameEnd = query[end - 1] === form.at(-1)
  const isSlip = isOneSlip(query.slice(start, end), form)
  return alone || sameEnd || isSlip ? meant(ranked, LIKENESS) : null
}

/** Of two writings of one length all but one character is in its place, or two have changed theirs. */
function isInPlace(written: string, form: string): boolean {
  if (written.length !== form.length) return true
  const wrong = [...form].filter((unit, at) => unit !== written[at])
  return wrong.length <= 1 || [...written].sort().join('') === [...form].sort().join('')
}

/** 公诉部 is no misspelt 公安部: of a short name the wrong character sounds or looks like the right one. */
function shortMisspelling(ranked: Ranked, query: string): Ranked | null {
  const { start, end } = ranked
  const form = ranked.candidate.form.folded
  if (isOneSlip(query.slice(start, end), form)) return meant(ranked, LIKENESS)
  return hasOneWrong(query, form) ? { ...ranked, agreement: NEAREST } : null
}

/** The whole selection is as long as the short name, and one of its characters is another. */
function hasOneWrong(query: string, form: string): boolean {
  const right = [...form].filter((unit, at) => unit === query[at]).length
  return (
    form.length === SHORT_NAME && query.length === SHORT_NAME && right === SHORT_NAME - 1
  )
}

/**
 * An activity or a set phrase: 产量月 is no misspelt 质量月, but it is the nearest; nor are 各项规定
 * within other text the 八项规定.
 */
export function judgeTerm(ranked: Ranked, { text }: Folded): Ranked {
  const form = ranked.candidate.form.folded
  const written = text.slice(ranked.start, ranked.end)
  const isWithin = form.length <= ALIGNED_NAME && text.length > form.length + 1
  const isOther =
    (isWithin && !written.includes(form) && !isOneSlip(written, form)) ||
    (hasOneWrong(text, form) && !isOneSlip(text, form))
  return isOther ? { ...ranked, agreement: Math.min(ranked.agreement, NEAREST) } : ranked
}

/** By the rules above the name is meant, however little its bigrams say. */
function meant(ranked: Ranked, least: number): Ranked {
  const { agreement, recall, precision } = ranked
  return {
    ...ranked,
    agreement: Math.max(agreement, least),
    recall: Math.max(recall, least),
    precision: Math.max(precision, least),
  }
}
