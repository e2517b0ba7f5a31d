// The heading of an item: a line of its own, or what runs into the text up to the first stop.
import type { Marker } from './markers.ts'

export interface Opening {
  /** '' where the item is a sentence. */
  heading: string
  /** What stands behind the heading on the same line. */
  text: string | null
}

const LONGEST = 36
/** The longest that may stand before a colon. */
const LONGEST_LABEL = 12
/** Who does what, or when: a sentence, and no heading. */
const SENTENCE =
  /^(?:要(?![素点求])|各(?![^，。]{1,8}(?:阶段|职责|分工|自查|负其责)$)|请|凡|对(?!标|接|照|口|外|内|象|策|比)|我|本(?!领|职)|该|其(?!他|它|余)|对于|为(?!民|企)|由|自(?!愿|主|查|评|律|觉|我|荐)|于|从(?!严|优|快|重|实)|当(?!好)|如(?!期|实)|若|经(?!费|营|济|验|典)|应(?!急|用|对|届|聘|征|知|诉)|未|不得|严禁|鼓励|支持|根据|按照|依据|在[^，。]{0,16}(?:前|后|时|期间|基础上|过程中)|截至|[^，。]{2,8}期间，|每|所有|有关(?:部门|单位|方面|地区|企业|人员)|以(?=.*(?:为|开展|组织|进行|上|下))|已|将|(?:19|20)\d\d年|\d+月)|会同|包括|由[^，。]{2,12}承担|，不|(?:应当|必须|有权|禁止(?![区范行])|严禁|不得|负责(?!人|制))|\d+个?(?:工作日|日|月|时|天|周|元|家|名)|[^重主需纲摘概简必提紧]要[^求点素闻》件害塞职]|(?<![申邀聘提])请(?!示)/u

export interface Below {
  text: boolean
  items: boolean
}

/** What stands in brackets (3月至4月) makes no sentence. */
/** Of lines that may be headings; a longer one is none, and would take long. */
const LONGEST_TOLD = 120

const isSentence = (text: string): boolean =>
  text.length > LONGEST_TOLD || SENTENCE.test(text.replace(/[（(][^（）()]*[）)]/gu, ''))

/** @param below what stands below the line and belongs to it */
export function openingOf({ kind, rest }: Marker, below: Below): Opening {
  const hasMore = below.text || below.items
  const line = rest.trim()
  const apart = byGap(line)
  if (apart) return apart
  if (kind === 'none') return { heading: line, text: null }
  if (kind === 'article') return ofArticle(line)
  const stop = firstStop(line)
  if (stop === -1) return ofOpenLine(line, kind, hasMore)
  const first = line.slice(0, stop)
  const after = line.slice(stop + 1).trim()
  const isHeading = first !== '' && first.length <= LONGEST && !isSentence(first)
  if (after !== '') {
    return isHeading ? { heading: first, text: after } : withLabel(line)
  }
  // One sentence alone is the text; with more below it may have been a heading with its stop.
  const isDeep = kind === 'figure' || kind.startsWith('circle')
  const isLong = /[：:；;]/u.test(first)
  const isTold = below.items || (below.text && !isLong && (!isDeep || isBrief(first)))
  return isTold && isHeading ? { heading: first, text: null } : withLabel(line)
}

const isBrief = (text: string): boolean => text.length <= 14 && !/[，,]/u.test(text)

/** It goes on behind the gap. */
const CUT = /[于须用在照录至为需应将从向对按和与及的]$/u
const SET_APART = /(?:主题|时间|地点|对象|范围|方式)$/u

/** Where a page had no line breaks, the heading is set apart by a gap: 活动时间 2022年9月. */
function byGap(line: string): Opening | null {
  const [, heading, text] =
    /^([\u4E00-\u9FFF（）]{2,10})[\s\u3000]+(\S.*)$/u.exec(line) ?? []
  if (heading === undefined || text === undefined) return null
  if (SET_APART.test(heading)) return { heading, text }
  // 使用 Excel 填报。 has a gap, and no heading.
  const isApart = /^[\u4E00-\u9FFF“《]/u.test(text) && !CUT.test(heading)
  return text.endsWith('。') && isApart && !isSentence(heading) ? { heading, text } : null
}

/** Articles have no headings. */
function ofArticle(line: string): Opening {
  return line === '' ? { heading: '', text: null } : { heading: '', text: line }
}

function ofOpenLine(line: string, kind: Marker['kind'], hasMore: boolean): Opening {
  const label = withLabel(line)
  if (label.heading !== '') return label
  const isTop = kind === 'han' || kind === 'chapter'
  // 符合下列条件之一的，可破格申报： leads to its items, and is a sentence.
  const leads =
    /[：:]$/u.test(line) && (/[，,]|下列|如下/u.test(line) || isSentence(line))
  if (leads) return { heading: '', text: line }
  const isShort = line.length <= LONGEST + 24 && !/[；;，,]$/u.test(line)
  const heading = line.replace(/[：:]$/u, '')
  return isShort && heading !== '' && (isTop || hasMore)
    ? { heading, text: null }
    : { heading: '', text: line }
}

/** 活动时间：2023年9月 has its heading before the colon. */
function withLabel(line: string): Opening {
  const at = line.search(/[：:]/u)
  const label = line.slice(0, at)
  const text = line.slice(at + 1).trim()
  const isLabel =
    at > 1 &&
    label.length <= LONGEST_LABEL &&
    !/[，。；、“"《（(]|(?:如下|包括|为|是|含)$|\d/u.test(label) &&
    !isSentence(label)
  return isLabel && text !== '' ? { heading: label, text } : { heading: '', text: line }
}

/** The first stop outside of quotes and brackets; -1 for none. */
function firstStop(line: string): number {
  let inside = 0
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? ''
    if ('“《（('.includes(sign)) inside++
    else if ('”》）)'.includes(sign)) inside = Math.max(0, inside - 1)
    else if (inside === 0 && (sign === '。' || isScrapedStop(line, at))) return at
  }
  return -1
}

/** A half-width stop between Chinese signs. */
function isScrapedStop(line: string, at: number): boolean {
  return (
    line[at] === '.' &&
    /[\u4E00-\u9FFF”》）]/u.test(line[at - 1] ?? '') &&
    (at === line.length - 1 ||
      /^(?:[\u4E00-\u9FFF“《]|\d{1,2}月)/u.test(line.slice(at + 1, at + 4)))
  )
}
