// The text around a name, which may make it part of another word or the name of another body.
import type { Folded } from '../../text/fold.ts'
import { endsInPlace } from './place-words.ts'

/** Whether no mark or space stands before this place of a folded text. */
export function touchesLeft(folded: Folded, start: number): boolean {
  return start > 0 && folded.from[start] === folded.to[start - 1]
}

/** Whether no mark or space stands behind this place of a folded text. */
export function touchesRight(folded: Folded, end: number): boolean {
  return end < folded.text.length && folded.from[end] === folded.to[end - 1]
}

/** Two characters (人行, 全总) are a name only between marks or ends: 行人行走 is none. */
export function standsAlone(folded: Folded, start: number, end: number): boolean {
  const after = touchesRight(folded, end) ? folded.text.slice(end) : ''
  // 发展改革委员会 is a full name, right or wrong, and not 发展改革委.
  if (after !== '' && folded.text.startsWith('委员会', end - 1)) return false
  if (end - start <= 2) return after === '' && !touchesLeft(folded, start)
  return !continuesAsOtherWord(folded.text[end - 1] ?? '', after)
}

/** By the name's last character: how another word goes on (卫生部位, 新华社区, 最高法律效力). */
const OTHER_WORDS: Readonly<Record<string, RegExp>> = {
  部: /^(?:[门队署位]|长(?![期远效久])|分(?!工(?!程)|[别管析批赴两三次]))/u,
  局: /^(?:长(?![期远效久])|面[上临积]|势|部地区)/u,
  会: /^(?:议|谈|长(?![期远效久])|员(?!会))/u,
  法: /^[定律则规庭令官]/u,
  检: /^[出察测验查索修]/u,
  联: /^[合席络系动营手]/u,
  社: /^[区群团保]/u,
  办: /^[法理公]/u,
  署: /^长/u,
  委: /^[员托派]/u,
  行: /^[业为动长]/u,
}

/**
 * Whether a name goes on as another word: 部 in 交通部门, 委 in 发展改革委员.
 * @param last the last character of the name
 * @param after what stands behind it, without a mark between
 */
export function continuesAsOtherWord(last: string, after: string): boolean {
  return OTHER_WORDS[last]?.test(after) ?? false
}

/** Inner bodies, branches and institutes, which bear the name of the body above them. */
const INNER = /^(?:办公[厅室]|系统|机关|直属)/u
const BRANCH =
  /^[^的和与及支推组开印发同关于将对在等要求指]{0,12}?(?:分行|支行|分署|分局|巡回法庭|研究院|研究所|研究中心|信息中心|火炬中心|出版社|干部学院)/u
/** Names that no body of a place bears. */
const CENTRAL = /^(?:国家|中国|中央|全国|国务院|中共|中华|最高)|总[局署社]$/u

/** 省、市、县 … or a place before it make it a local body; 办公厅 or 研究院 after it another one. */
export function isLocal(folded: Folded, start: number, end: number): boolean {
  const { text } = folded
  const before = touchesLeft(folded, start)
    ? text.slice(Math.max(0, start - 6), start)
    : ''
  const after = touchesRight(folded, end) ? text.slice(end, end + 17) : ''
  // 在上海国家发展改革委… names a place, not the body of one.
  const isCentral = CENTRAL.test(text.slice(start, end))
  const isOfPlace = isCentral
    ? /[省市县区州盟旗乡镇]$/u.test(before)
    : endsInPlace(before)
  return isOfPlace || INNER.test(after) || BRANCH.test(after)
}
