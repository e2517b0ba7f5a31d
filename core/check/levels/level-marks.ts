// The numbers of levels at the beginning of paragraphs: 一、 （一） 1. （1）.
import { smallNumber } from '../../text/numerals.ts'

export type Level = 'section' | 'item' | 'point' | 'subpoint'

export interface LevelMark {
  level: Level
  number: number
  /** As it stands there, with its mark: 一、 */
  written: string
  /** Of the mark in the paragraph. */
  start: number
}

/** From the highest level to the lowest. */
export const LEVELS: readonly Level[] = ['section', 'item', 'point', 'subpoint']

const HAN = '[一二三四五六七八九十]{1,3}'
const MARK = new RegExp(
  `^(\\s*)(?:(${HAN})[、.．](?!${HAN}[、等])|[（(](${HAN})[）)](?![、和至]\\s*[（(])|(\\d{1,2})[.．、](?![\\d\\s]*[\\d、])|[（(](\\d{1,2})[）)](?![、和至]\\s*[（(]))`,
  'u',
)

/** null where the paragraph begins with no number of a level */
export function levelMark(text: string): LevelMark | null {
  const match = MARK.exec(text)
  if (!match) return null
  const [whole, indent = '', ...numbers] = match
  const at = numbers.findIndex((number) => number !== undefined)
  const number = smallNumber(numbers[at] ?? '')
  const level = LEVELS[at]
  return number === null || level === undefined
    ? null
    : { level, number, written: whole.slice(indent.length), start: indent.length }
}

/** The same mark with another number. */
export function withNumber({ written }: LevelMark, number: number): string {
  return written.replace(/[一二三四五六七八九十]+|\d+/u, (numeral) =>
    /\d/u.test(numeral) ? String(number) : inHan(number),
  )
}

const DIGITS = '一二三四五六七八九'

/** 1 to 99. */
function inHan(number: number): string {
  const tens = Math.floor(number / 10)
  const ones = number % 10
  const written = ones === 0 ? '' : (DIGITS[ones - 1] ?? '')
  if (tens === 0) return written
  return `${tens === 1 ? '' : (DIGITS[tens - 1] ?? '')}十${written}`
}
