// Names of bodies with a wrong, missing, added or swapped character. A candidate shares its first two
// or last two characters with a right form; the door is stricter than that of the lookup: the last
// character is the level of a body (部, 局, 厅) and has to be right.

import { isTakenFor } from '../../lookup/match/index.ts'
import {
  isLocal,
  type NameHit,
  standsAlone,
  touchesLeft,
  touchesRight,
} from '../../lookup/names/index.ts'
import type { Folded } from '../../text/fold.ts'
import {
  editDistance,
  isDoubled,
  isReordered,
  isTransposed,
  substitutions,
} from '../text/edit-distance.ts'
import type { RightForm } from './body-forms.ts'
import { SHORTEST, type SlipIndex } from './slip-index.ts'

/** Two edits make no other name of a form as long. */
const LONG = 8

export interface NameSlip {
  /** In the folded text. */
  start: number
  end: number
  form: RightForm
  edits: number
  /** Every differing character sounds or looks like the right one. */
  isConfusable: boolean
  /** The last character is the right one. */
  hasRightEnd: boolean
}

/** @param names those that the text writes exactly, right or wrong */
export function nameSlips(
  folded: Folded,
  names: readonly NameHit[],
  index: SlipIndex,
): NameSlip[] {
  const { text } = folded
  const found: NameSlip[] = []
  const add = (slip: NameSlip | null): void => {
    if (slip && isName(slip, folded, names)) found.push(slip)
  }
  for (let at = 0; at < text.length; at++) {
    for (const form of index.byHead.at(text, at, 1)) addFrom(text, at, form, add)
    for (const form of index.byTail.at(text, at, 1)) addUpTo(text, at + 2, form, add)
    for (const form of index.byFrame.at(text, at, 2))
      add(slipOf(text, at, at + SHORTEST, form))
    if (index.reordered.endsIn(text.charCodeAt(at)))
      for (const slip of reordered(text, at, index)) add(slip)
  }
  return best(found)
}

type Add = (slip: NameSlip | null) => void

/** The stretches from a place on that are the form with few edits. */
function addFrom(text: string, start: number, form: RightForm, add: Add): void {
  const { length } = form.folded
  const spread = length >= LONG ? 2 : 1
  for (let end = start + length - spread; end <= start + length + spread; end++)
    if (end <= text.length) add(slipOf(text, start, end, form))
}

/** The stretch up to a place, where one of the first two characters is another one. */
function addUpTo(text: string, end: number, form: RightForm, add: Add): void {
  const start = end - form.folded.length
  for (let from = start - 1; from <= start + 1; from++)
    if (from >= 0) add(slipOf(text, from, end, form))
}

function slipOf(
  text: string,
  start: number,
  end: number,
  form: RightForm,
): NameSlip | null {
  const right = form.folded
  const hasRightEnd = text.charCodeAt(end - 1) === right.charCodeAt(right.length - 1)
  if (!hasRightEnd && !hasWrongEndAlone(text, start, end, right)) return null
  const written = text.slice(start, end)
  const mostEdits = right.length >= LONG ? 2 : 1
  const edits = editDistance(written, right, 2)
  if (edits === 0 || edits > 2) return null
  const isTurned = isTransposed(written, right)
  if (edits > mostEdits && !isTurned) return null
  const changed = substitutions(written, right)
  const isConfusable =
    isTurned ||
    isDoubled(written, right) ||
    (changed?.every((one) => isTakenFor(one.written, one.right)) ?? false)
  return { start, end, form, edits, isConfusable, hasRightEnd }
}

/** What differs makes another name: the last character, the level, most of its own characters. */
function isOtherName(
  written: string,
  { form: { folded: right }, isConfusable, edits }: NameSlip,
  isDelimited: boolean,
): boolean {
  if (isOtherLevel(written, right) || isBranch(written, right)) return true
  if (isTopLevelTurned(written, right)) return false
  const last = written.at(-1) ?? ''
  const hasRightEnd = last === right.at(-1)
  if (isConfusable) {
    const isShort = right.length < SHORTEST_WITH_WRONG_END
    return !hasRightEnd && (LEVELS.includes(last) || (isShort && !isDelimited))
  }
  return (
    written[0] !== right[0] ||
    !hasRightEnd ||
    isOtherWithin(written, right, edits, isDelimited)
  )
}

/** The first and the last character are those of the name. */
function isOtherWithin(
  written: string,
  right: string,
  edits: number,
  isDelimited: boolean,
): boolean {
  if (isDelimited && edits === 1) {
    // 中央宣转部 in a list. Of 国家…局 there were others: 国家林业局 is no misspelt 国家林草局.
    if (written.length === right.length && OF_FEW.test(right)) return false
    if (written.length < right.length && right.length >= SHORTEST_SHORTENED) return false
  }
  return hasFewOwnCharacters(right)
}

/** 国家广播电视总署 for 总局: 总 tells that no body of a place is meant. */
const isTopLevelTurned = (written: string, right: string): boolean =>
  /总[局署]$/u.test(right) &&
  /总[局署]$/u.test(written) &&
  written.slice(0, -1) === right.slice(0, -1)

const SHORTEST_WITH_WRONG_END = 6
const OF_FEW = /^(?:中央|全国|最高).{3,}/u
/** 自资源部, 海总署: between the marks of a list a missing character shows. */
const SHORTEST_SHORTENED = 4

const hasWrongEndAlone = (
  text: string,
  start: number,
  end: number,
  right: string,
): boolean => end - start === right.length && text.startsWith(right.slice(0, -1), start)

/** 市场监管分局 is another body. */
function isBranch(written: string, right: string): boolean {
  const [before = ''] = written.slice(-2)
  return '分支'.includes(before) && !right.includes(before)
}

const IS_CENTRAL = /^(?:国家|中国|全国|中央|最高|中华)/u

/** 市场监管局 is the body of a place, and no misspelt 市场监管总局. */
const isOtherLevel = (written: string, right: string): boolean =>
  right.at(-2) === '总' && written.at(-2) !== '总' && !IS_CENTRAL.test(written)

/** What may stand right before a name without being a part of it. */
const BEFORE_NAMES =
  /(?:[由和与及同对向经从在原是为于以即被跟请报照据按受将把让给有含送的了等]|根据|国家|会同|联合|通过|包括|对接|主动|报送|抄送|呈报)$/u

const LEVELS = '部委局署厅会院行社办联处科室司所站'
const AFFIXES =
  /^(?:国家|中国|中央|全国|国务院|中共中央|中华)|(?:委员会|办公室|总局|总署|总社|总会|[部委局署会院行社办联])$/gu

/** 国家林草局 and the former 国家林业局: two characters tell them apart, so one that differs is no slip. */
function hasFewOwnCharacters(name: string): boolean {
  return name.replace(AFFIXES, '').length <= 3
}

/** Names whose characters stand in another order (农村农业部), up to a place. */
function reordered(text: string, last: number, { reordered }: SlipIndex): NameSlip[] {
  return reordered.upTo(text, last).flatMap(({ form, start }) => {
    const end = last + 1
    return isReordered(text.slice(start, end), form.folded)
      ? [{ start, end, form, edits: 2, isConfusable: false, hasRightEnd: true }]
      : []
  })
}

/** Neither within nor across an exact name, of no place, and the start and end of no other word. */
function isName(slip: NameSlip, folded: Folded, names: readonly NameHit[]): boolean {
  const { start, end, form, isConfusable } = slip
  const crosses = names.some(
    (hit) =>
      hit.start < end &&
      start < hit.end &&
      (hit.start < start || end < hit.end || hit.end - hit.start >= end - start),
  )
  if (crosses || !standsAlone(folded, start, end) || isLocal(folded, start, end))
    return false
  // 发展改革委会同有关部门: the name ended before.
  if (folded.text.startsWith('委会同', end - 2)) return false
  const isBound =
    !touchesLeft(folded, start) ||
    BEFORE_NAMES.test(folded.text.slice(Math.max(0, start - 2), start))
  const isDelimited =
    isBound &&
    (!touchesRight(folded, end) || GOES_ON.test(folded.text.slice(end, end + 2)))
  if (isOtherName(folded.text.slice(start, end), slip, isDelimited)) return false
  return needsNoMoreThanStart(slip, folded)
    ? isBound
    : isDelimited && (isConfusable || form.folded.length >= SHORTEST_SHORTENED)
}

/** The stretch is so like the name that a mark or word before it is enough. */
function needsNoMoreThanStart(
  { start, end, form: { folded: right }, isConfusable, hasRightEnd }: NameSlip,
  { text }: Folded,
): boolean {
  if (isTopLevelTurned(text.slice(start, end), right)) return true
  if (isConfusable) return hasRightEnd || right.length >= SHORTEST_WITH_WRONG_END
  return hasRightEnd && right.length >= SHORTEST_UNLIKE
}

const SHORTEST_UNLIKE = 5

/** What may follow the last name of a list. */
const GOES_ON = /^(?:等|和|与|及|联合|共同|印发)/u

/** Of overlapping slips the one with the fewest edits, then the longest form. */
function best(slips: readonly NameSlip[]): NameSlip[] {
  const ranked = [...slips].sort(
    (a, b) =>
      a.edits - b.edits ||
      Number(b.isConfusable) - Number(a.isConfusable) ||
      b.form.folded.length - a.form.folded.length ||
      a.start - b.start,
  )
  const taken: NameSlip[] = []
  for (const slip of ranked)
    if (!taken.some(({ start, end }) => start < slip.end && slip.start < end))
      taken.push(slip)
  return taken.sort((a, b) => a.start - b.start)
}
