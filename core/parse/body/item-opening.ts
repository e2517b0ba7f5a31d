// The heading of an item: a line of its own, or what runs into the text up to the first stop.
import type { Marker } from '../classify/markers.ts'
import type { Rule } from '../rule.ts'
import { findFirstStop } from './first-stop.ts'
import { isSentence, readingOf, readingRule } from './sentence-rules.ts'

export interface Opening {
  /** '' where the item is a sentence. */
  heading: string
  /** What stands behind the heading on the same line. */
  text: string | null
  /** It may as well be the other: a heading, or a sentence. */
  isUnsure: boolean
  /** The rule that told the heading from the text. */
  rule: string
}

/** How many of the items beside one have headings, and how many begin with a sentence. */
export interface Neighbours {
  headings: number
  sentences: number
}

const ALONE: Neighbours = { headings: 0, sentences: 0 }

const LONGEST = 36
/** The longest that may stand before a colon. */
const LONGEST_LABEL = 12

export interface Below {
  text: boolean
  items: boolean
}

/** @param below what stands below the line and belongs to it */
export function readOpening(
  marker: Marker,
  below: Below,
  neighbours: Neighbours = ALONE,
): Opening {
  const line = marker.rest.trim()
  const stop = findFirstStop(line)
  const first = line.slice(0, stop)
  const opening = read(marker, below, stop === -1 ? false : isHeading(first, neighbours))
  const reading = readingOf(first)
  const isRunIn = stop !== -1 && line.slice(stop + 1).trim() !== ''
  const isUnsure =
    isRunIn &&
    first.length <= LONGEST &&
    marker.kind !== 'article' &&
    ((reading === 'either' && neighbours.headings < 2) ||
      (reading === 'heading' &&
        (isOutvoted(first, neighbours) || isAmongSentences(neighbours))))
  return { ...opening, isUnsure }
}

/** As many of its neighbours are sentences as have headings. */
const isAmongSentences = ({ headings, sentences }: Neighbours): boolean =>
  sentences > 0 && sentences >= headings

/** A sentence among sentences that only looks like a heading. */
const isOutvoted = (first: string, { headings, sentences }: Neighbours): boolean =>
  headings === 0 && sentences > 1 && /[，,]/u.test(first)

function isHeading(first: string, neighbours: Neighbours): boolean {
  if (first === '' || first.length > LONGEST) return false
  const reading = readingOf(first)
  return reading === 'either'
    ? neighbours.headings > 0 && neighbours.sentences === 0
    : reading === 'heading' && !isOutvoted(first, neighbours)
}

type Read = Omit<Opening, 'isUnsure'>

function read({ kind, rest }: Marker, below: Below, isHeadingFirst: boolean): Read {
  const hasMore = below.text || below.items
  const line = rest.trim()
  const apart = byGap(line)
  if (apart) return apart
  if (kind === 'none') {
    return { heading: line, text: null, rule: 'unnumbered-heading' }
  }
  if (kind === 'article') return ofArticle(line)
  const stop = findFirstStop(line)
  if (stop === -1) return ofOpenLine(line, kind, hasMore)
  const first = line.slice(0, stop)
  const after = line.slice(stop + 1).trim()
  if (after !== '') {
    return isHeadingFirst
      ? { heading: first, text: after, rule: 'heading-run-in' }
      : withLabel(line, readingRule(first))
  }
  // One sentence alone is the text; with more below it may have been a heading with its stop.
  const isDeep = kind === 'figure' || kind.startsWith('circle')
  const isLong = /[：:；;]/u.test(first)
  const isTold = below.items || (below.text && !isLong && (!isDeep || isBrief(first)))
  return isTold && isHeadingFirst
    ? { heading: first, text: null, rule: 'heading-with-stop' }
    : withLabel(line, readingRule(first))
}

const isBrief = (text: string): boolean => text.length <= 14 && !/[，,]/u.test(text)

const SET_WIDE = {
  id: 'heading-before-gap',
  means: 'A short heading, a gap, and its text',
  pattern: /^([\u4E00-\u9FFF（）]{2,10})[\s\u3000]+(\S.*)$/u,
  yes: ['活动时间　2022年9月', '时间 9月'],
  no: ['活动时间：2022年9月', '2022年 9月'],
} satisfies Rule
const NO_LABEL = {
  id: 'no-label',
  means: 'What no label before a colon holds: a mark, a figure, the end of a sentence',
  pattern: /[，。；、“"《（(]|(?:如下|包括|为|是|含)$|\d/u,
  yes: ['要求如下', '第1批', '甲、乙'],
  no: ['活动时间'],
} satisfies Rule
const LEADS_TO_LIST = {
  id: 'leads-to-list',
  means: 'It leads to its items, and is a sentence',
  pattern: /[，,]|下列|如下/u,
  yes: ['符合下列条件之一的', '各单位，请报送'],
  no: ['申报条件'],
} satisfies Rule
const CUT = {
  id: 'cut-by-gap',
  means: 'It is continued behind the gap, and is no heading',
  pattern: /[于须用在照录至为需应将从向对按和与及的]$/u,
  yes: ['使用', '活动的'],
  no: ['活动时间'],
} satisfies Rule
const CUT_LINE = {
  id: 'cut-line',
  means: 'It ends in the middle of its sentence, which the line below continues',
  pattern: /(?:[，,、]|(?<!目)的)$/u,
  yes: ['企业要逐一检查排水系统、', '各市要对水害严重的'],
  no: ['活动目的', '组织领导'],
} satisfies Rule
const SET_APART = {
  id: 'always-heading',
  means: 'It is a heading wherever a gap follows',
  pattern: /(?:主题|时间|地点|对象|范围|方式)$/u,
  yes: ['活动时间', '征集对象'],
  no: ['时间安排'],
} satisfies Rule

export const OPENING_RULES: readonly Rule[] = [
  SET_WIDE,
  NO_LABEL,
  LEADS_TO_LIST,
  CUT,
  CUT_LINE,
  SET_APART,
]

/** Whether the line below continues this one. */
export const isCutLine = (line: string): boolean => CUT_LINE.pattern.test(line)

/** Where a page had no line breaks, the heading is set apart by a gap: 活动时间 2022年9月. */
function byGap(line: string): Read | null {
  const [, heading, text] = SET_WIDE.pattern.exec(line) ?? []
  if (heading === undefined || text === undefined) return null
  if (SET_APART.pattern.test(heading)) return { heading, text, rule: SET_APART.id }
  // 使用 Excel 填报。 has a gap, and no heading.
  const isApart = /^[\u4E00-\u9FFF“《]/u.test(text) && !CUT.pattern.test(heading)
  return text.endsWith('。') && isApart && !isSentence(heading)
    ? { heading, text, rule: SET_WIDE.id }
    : null
}

/** Articles have no headings. */
function ofArticle(line: string): Read {
  return { heading: '', text: line === '' ? null : line, rule: 'article' }
}

function ofOpenLine(line: string, kind: Marker['kind'], hasMore: boolean): Read {
  const label = withLabel(line, readingRule(line))
  if (label.heading !== '') return label
  const isTop = kind === 'han' || kind === 'chapter'
  // 符合下列条件之一的，可破格申报： leads to its items, and is a sentence.
  const leads =
    /[：:]$/u.test(line) && (LEADS_TO_LIST.pattern.test(line) || isSentence(line))
  if (leads) return { heading: '', text: line, rule: LEADS_TO_LIST.id }
  const isShort = line.length <= LONGEST + 24 && !/[；;]$/u.test(line) && !isCutLine(line)
  const heading = line.replace(/[：:]$/u, '')
  return isShort && heading !== '' && (isTop || hasMore)
    ? { heading, text: null, rule: 'heading-alone' }
    : { ...label, rule: isCutLine(line) ? CUT_LINE.id : label.rule }
}

/** 活动时间：2023年9月 has its heading before the colon. */
function withLabel(line: string, rule: string): Read {
  const at = line.search(/[：:]/u)
  const label = line.slice(0, at)
  const text = line.slice(at + 1).trim()
  const isLabel =
    at > 1 &&
    label.length <= LONGEST_LABEL &&
    !NO_LABEL.pattern.test(label) &&
    !isSentence(label)
  return isLabel && text !== ''
    ? { heading: label, text, rule: 'item-label' }
    : { heading: '', text: line, rule }
}
