// What an edit is: another fact, the matter of another rule, or a slip of the pen.
import { originalSpan } from '../../text/fold.ts'
import { isTransposed } from '../text/edit-distance.ts'
import type { Paragraph } from '../text/reading.ts'
import type { Alignment, Edit } from './alignment.ts'
import { isSubstitution } from './strictness.ts'

/** Numbers and years are other facts, but 124种 is a miscopied 142种; 了 and 的 are no part of a wording. */
const OTHER_FACT = /\d/u
const OF_A_PLACE = /[省市县区州盟旗镇乡村校企院局行厂园]/u
const FUNCTION_WORDS = /^[了的地得着和与及将要在]+$/u

/** @param folded the folded paragraph of the alignment */
export function isOtherFact(
  { text, wording }: Edit,
  alignment: Alignment,
  folded: string,
): boolean {
  const written = folded.slice(...text)
  const right = alignment.wording.folded.slice(...wording)
  if (OTHER_FACT.test(written) || OTHER_FACT.test(right))
    return !(/^\d+$/u.test(written) && isTransposed(written, right))
  // 质量强省, 全市: what a place says of itself.
  if (right.includes('国') && OF_A_PLACE.test(written)) return true
  if (isLongName(alignment) && /^[和与及]$/u.test(right) && written === '') return false
  return (written === '' || right === '') && FUNCTION_WORDS.test(written + right)
}

const LONG_NAME = 12

/** 文化旅游市场服务质量提升宣传活动 for 文化和旅游市场…: of so long a name no word is left out by chance. */
export const isLongName = ({ wording: { kind, folded } }: Alignment): boolean =>
  kind === 'activity' && folded.length >= LONG_NAME

/** Titles and names of bodies have rules of their own. */
export function isOfOtherRule({ text: [from, to] }: Edit, paragraph: Paragraph): boolean {
  const [start, end] = originalSpan(paragraph.folded(), from, Math.max(to, from + 1))
  const isInTitle = paragraph
    .marked()
    .some((one) => one.open === '《' && one.start < end && start < one.end)
  return (
    isInTitle || paragraph.slips().some((slip) => slip.start <= from && to <= slip.end)
  )
}

const NEARBY = 6

/** In a sentence another word makes another sentence: only what is said twice, or lacks one character. */
export function isSlipOfThePen(edit: Edit, { wording, inserted }: Alignment): boolean {
  if (isSubstitution(edit)) return true
  if (edit.text[0] === edit.text[1]) return edit.wording[1] - edit.wording[0] === 1
  const around = wording.folded.slice(
    Math.max(0, edit.wording[0] - NEARBY),
    edit.wording[1] + NEARBY,
  )
  return around.includes(inserted(edit))
}
