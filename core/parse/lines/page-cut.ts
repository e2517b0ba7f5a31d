// Tells whether a page break has cut a paragraph in two: the page ends in the middle of a sentence.
import { readDateAlone, readDateAtEnd } from '../classify/dates.ts'
import { readNames } from '../classify/issuer-names.ts'
import type { Rule } from '../rule.ts'
import type { PageFurniture, SourceLine } from '../source-line.ts'
import { beginsParagraph, ENDS_PARAGRAPH, INDENT } from './paragraph-start.ts'

type Furniture = ReadonlyMap<SourceLine, PageFurniture>

/** Lines of the page, and empty lines, at one page break. */
const MOST_AT_BREAK = 12
const MOST_EMPTY = 3

const OPEN_ENDED = {
  id: 'open-ended',
  means: 'A page that ends in the middle of a sentence',
  pattern: /[，、（(“《—的和与及或对在为以由将并把至从向于]$/u,
  yes: ['抽查比例不低于', '各地区、'],
  no: ['活动时间', '工作要求。'],
} satisfies Rule
const CONTINUES = {
  id: 'continues-sentence',
  means: 'A page that begins in the middle of a sentence',
  pattern: /^[，、。；：！？）)”》的地得]/u,
  yes: ['的通知', '，并报市局。'],
  no: ['各单位', '“质量月”活动'],
} satisfies Rule

export const PAGE_CUT_RULES: readonly Rule[] = [OPEN_ENDED, CONTINUES]

/** The next line of the text where the page ends behind this one; null where it does not. */
export function lineOverPage(
  lines: readonly SourceLine[],
  at: number,
  furniture: Furniture,
): SourceLine | null {
  let isPageEnd = false
  let isFigure = false
  for (const line of lines.slice(at + 1, at + 1 + MOST_AT_BREAK)) {
    if (furniture.has(line)) {
      isPageEnd = true
      isFigure ||= BARE_FIGURE.test(line.text)
    } else if (line.text.trim() !== '') {
      const isAmidNumber = isFigure && touchesFigure(lines[at], line)
      return isPageEnd && !isAmidNumber ? line : null
    }
  }
  return null
}

const BARE_FIGURE = /^\s*\d+\s*$/u

/** 20 / 23年 below a figure: what looks like a page number may be a part of the number itself. */
const touchesFigure = (above: SourceLine | undefined, below: SourceLine): boolean =>
  /^\s*\d/u.test(below.text) || /\d\s*$/u.test(above?.text ?? '')

/** Whether an empty line stands above or below a line of the page. */
export function isBesideFurniture(
  lines: readonly SourceLine[],
  at: number,
  furniture: Furniture,
): boolean {
  return [-1, 1].some((side) => {
    for (let step = 1; step <= MOST_EMPTY; step++) {
      const line = lines[at + step * side]
      if (!line) return false
      if (furniture.has(line)) return true
      if (line.text.trim() !== '') return false
    }
    return false
  })
}

/**
 * Whether the paragraph at the end of a page goes on with the first line of the next.
 * @returns null where it does not; 'unsure' where it may be a heading, or half of a line
 */
export function readPageCut(
  paragraph: string,
  below: string,
  usesIndents: boolean,
): 'cut' | 'unsure' | null {
  const text = paragraph.trim()
  if (text === '' || ENDS_PARAGRAPH.test(text) || isSigned(text)) return null
  if (beginsParagraph(below) || isInColumns(text) || isInColumns(below)) return null
  const isShown =
    (usesIndents && INDENT.test(paragraph)) ||
    OPEN_ENDED.pattern.test(text) ||
    CONTINUES.pattern.test(below) ||
    hasOpenBracket(text) ||
    // A heading may have a comma, too.
    (/[；。]|，.{20}/u.test(text) && /[。；]/u.test(below))
  return isShown ? 'cut' : 'unsure'
}

const isSigned = (text: string): boolean =>
  readNames(text) !== null || readDateAlone(text) !== null || readDateAtEnd(text) !== null

const isInColumns = (text: string): boolean => /\S\s{2,}\S/u.test(text.trim())

const hasOpenBracket = (text: string): boolean =>
  ['（）', '“”', '《》', '〔〕'].some(([open = '', close = '']) => {
    return text.lastIndexOf(open) > text.lastIndexOf(close)
  })
