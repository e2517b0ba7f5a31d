// Straight quotation marks around Chinese text.
import type { Paragraph } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'

export const HAN = /\p{Script=Han}/u
const STRAIGHT = /"([^"\n]{1,60})"/gu
/** '两个维护': an apostrophe stands beside a letter, these beside characters. */
const SINGLE = /(?<=[\p{Script=Han}、，])'(\p{Script=Han}[^'"\n]{0,28}\p{Script=Han})'/gu
/** “质量月" or "质量月”: one of the two is straight. */
const HALF_STRAIGHT =
  /“(\p{Script=Han}[^“”"\n]{0,28})"|"(\p{Script=Han}[^“”"\n]{0,28})”/gu

/** Pairs of " or ', and a curly mark that a straight one closes; marks in code stay. */
export function straightQuotes({ text }: Paragraph): FoundPlace[] {
  const found = [
    ...doubleQuotes(text),
    ...singleQuotes(text),
    ...halfStraightQuotes(text),
  ]
  // A text that writes “ ” elsewhere has lost none of its marks.
  const [only, ...others] = found
  const isSlip = only && others.length === 0 && isSurroundedByHan(text, only)
  return isSlip && CURLY_PAIR.test(text.slice(0, only.start) + text.slice(only.end))
    ? [{ ...only, severity: 'certain' }]
    : found
}

const CURLY_PAIR = /“[^“”]{1,60}”/u

const isSurroundedByHan = (text: string, { start, end }: FoundPlace): boolean =>
  /[\p{Script=Han}，。、；：]$/u.test(text.slice(0, start)) &&
  /^[\p{Script=Han}，。、；：]/u.test(text.slice(end))

function singleQuotes(text: string): FoundPlace[] {
  return [...text.matchAll(SINGLE)].map(({ 0: written, 1: inner = '', index }) =>
    straight(index, written, inner),
  )
}

function halfStraightQuotes(text: string): FoundPlace[] {
  // With an even number of straight marks they belong to one another.
  if (text.split('"').length % 2 === 1) return []
  return [...text.matchAll(HALF_STRAIGHT)].map(
    ({ 0: written, 1: opened, 2: closed = '', index }) =>
      straight(index, written, opened ?? closed),
  )
}

function straight(start: number, written: string, inner: string): FoundPlace {
  return {
    start,
    end: start + written.length,
    severity: 'advice',
    message: { id: 'quotes-straight', values: { written } },
    suggestions: [`“${inner}”`],
  }
}

function doubleQuotes(text: string): FoundPlace[] {
  return [...text.matchAll(STRAIGHT)].flatMap((match): FoundPlace[] => {
    const [written, inner = ''] = match
    const start = match.index
    const end = start + written.length
    const isChinese =
      HAN.test(inner) &&
      !/[<>={}]/u.test(text.slice(Math.max(0, start - 3), end + 3)) &&
      (HAN.test(text[start - 1] ?? '') ||
        HAN.test(text[end] ?? '') ||
        HAN.test(inner[0] ?? ''))
    return isChinese && !isInCode(text, start, end) && !isInLatin(text, start, end)
      ? [straight(start, written, inner)]
      : []
  })
}

/** {"theme": "增强质量意识", …}: the marks of a program stay as they are. */
const isInCode = (text: string, start: number, end: number): boolean =>
  /[:=[{(,]\s*$/u.test(text.slice(Math.max(0, start - 3), start)) &&
  /^\s*[,\]}):]/u.test(text.slice(end, end + 3))

/** grep "质量月" notice.txt: what stands on both sides is no Chinese text. */
const isInLatin = (text: string, start: number, end: number): boolean =>
  /[a-z\d]\s$/iu.test(text.slice(0, start)) && /^\s[a-z\d]/iu.test(text.slice(end))
