// Whether a stretch that is like the name of a body is meant for it: neither another name nor a part of
// other words. The last character of a name is its level (部, 局, 厅).
import {
  isLocal,
  type NameHit,
  standsAlone,
  touchesLeft,
  touchesRight,
} from '../../lookup/names/index.ts'
import type { Folded } from '../../text/fold.ts'
import type { NameSlip } from './name-slip.ts'
import { isMiswrittenEnd } from './wrong-ends.ts'

/** Neither within nor across an exact name, of no place, and the start and end of no other word. */
export function isNameMeant(
  slip: NameSlip,
  folded: Folded,
  names: readonly NameHit[],
): boolean {
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
    beginsAsCentral(folded.text, slip) ||
    BEFORE_NAMES.test(folded.text.slice(Math.max(0, start - 2), start))
  const isDelimited =
    isBound &&
    (!touchesRight(folded, end) || GOES_ON.test(folded.text.slice(end, end + 2)))
  const next = folded.text[end] ?? ''
  if (isOtherName(folded.text.slice(start, end), slip, isDelimited, next)) return false
  if (isSureOfItself(slip)) return true
  return needsNoMoreThanStart(slip, folded)
    ? isBound
    : isDelimited && (isConfusable || form.folded.length >= SHORTEST_SHORTENED)
}

/** 接待中国红字会总会: 中国 begins a name, whatever word stands before it. */
const beginsAsCentral = (text: string, { start, form, edits }: NameSlip): boolean =>
  edits === 1 &&
  form.folded.length >= LONG_CENTRAL &&
  IS_CENTRAL.test(text.slice(start, start + 2)) &&
  IS_CENTRAL.test(form.folded)
const LONG_CENTRAL = 7

/** 结合最高人民捡察院: so long a name with one character that is a slip of the pen is no other word. */
const isSureOfItself = ({ form, isConfusable, hasRightEnd, edits }: NameSlip): boolean =>
  isConfusable && hasRightEnd && edits === 1 && form.folded.length >= SHORTEST_SURE
const SHORTEST_SURE = 6

/** The stretch is so like the name that a mark or word before it is enough. */
function needsNoMoreThanStart(
  { start, end, form: { folded: right }, isConfusable, hasRightEnd }: NameSlip,
  { text }: Folded,
): boolean {
  const written = text.slice(start, end)
  if (isTopLevelTurned(written, right)) return true
  if (isConfusable)
    return (
      hasRightEnd ||
      right.length >= SHORTEST_WITH_WRONG_END ||
      isMiswrittenEnd(written, text[end] ?? '')
    )
  return hasRightEnd && right.length >= SHORTEST_UNLIKE
}

const SHORTEST_UNLIKE = 5

/** What may follow the last name of a list. */
const GOES_ON = /^(?:等|和|与|及|联合|共同|印发)/u

/** What differs makes another name: the last character, the level, most of its own characters. */
function isOtherName(
  written: string,
  { form: { folded: right }, isConfusable, edits }: NameSlip,
  isDelimited: boolean,
  next: string,
): boolean {
  if (isOtherLevel(written, right) || isBranch(written, right)) return true
  if (isTopLevelTurned(written, right)) return false
  const last = written.at(-1) ?? ''
  const hasRightEnd = last === right.at(-1)
  if (isConfusable) {
    const isShort = right.length < SHORTEST_WITH_WRONG_END
    const isLone = isShort && !isDelimited && !isMiswrittenEnd(written, next)
    return !hasRightEnd && (LEVELS.includes(last) || isLone)
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

/** 国家广播电视总署 for 总局, 国家文物总局 for 局: no body of a place is meant. */
function isTopLevelTurned(written: string, right: string): boolean {
  if (!/总[局署]$/u.test(written)) return false
  if (/总[局署]$/u.test(right)) return written.slice(0, -1) === right.slice(0, -1)
  return right.startsWith('国家') && written === right.replace(/局$/u, '总局')
}

const SHORTEST_WITH_WRONG_END = 6
const OF_FEW = /^(?:中央|全国|最高).{3,}/u
/** 自资源部, 海总署: between the marks of a list a missing character shows. */
const SHORTEST_SHORTENED = 4

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
  /(?:[由和与及同对向经从在原是为于以即被跟请报照据按受将把让给有含送至到的了等]|根据|国家|会同|联合|通过|包括|对接|主动|报送|抄送|呈报)$/u

const LEVELS = '部委局署厅会院行社办联处科室司所站'
const AFFIXES =
  /^(?:国家|中国|中央|全国|国务院|中共中央|中华)|(?:委员会|办公室|总局|总署|总社|总会|[部委局署会院行社办联])$/gu

/** 国家林草局 and the former 国家林业局: two characters tell them apart, so one that differs is no slip. */
function hasFewOwnCharacters(name: string): boolean {
  return name.replace(AFFIXES, '').length <= 3
}
