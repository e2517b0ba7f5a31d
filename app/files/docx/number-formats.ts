// Numbers as Word prints them, by the names of its formats (ECMA-376, part 1, 17.18.59). A format that
// is not known here gives null: a number is left out rather than guessed.

import { BRANCHES, DIGITS, romanNumeral, STEMS } from '../../../core/text/number-signs.ts'

const LEGAL = '零壹贰叁肆伍陆柒捌玖'

const FORMATS: Readonly<Record<string, (n: number) => string | null>> = {
  decimal: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalHalfWidth: String,
  numberInDash: (n) => `- ${n} -`,
  decimalEnclosedParen: (n) => signFrom(0x2474, n, 20),
  decimalEnclosedFullstop: (n) => signFrom(0x2488, n, 20),
  ideographEnclosedCircle: (n) => signFrom(0x3280, n, 10),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  chineseCounting: inTens,
  chineseCountingThousand: inTens,
  japaneseCounting: inTens,
  taiwaneseCounting: inTens,
  taiwaneseCountingThousand: inTens,
  chineseLegalSimplified: (n) => (n < 10 ? signAt(LEGAL, n) : null),
  ideographDigital: (n) =>
    [...String(n)].map((digit) => DIGITS[Number(digit)] ?? '').join(''),
  ideographTraditional: (n) => signAt(STEMS, n - 1),
  ideographZodiac: (n) => signAt(BRANCHES, n - 1),
  lowerRoman: romanNumeral,
  upperRoman: (n) => romanNumeral(n).toUpperCase(),
  lowerLetter: letters,
  upperLetter: (n) => letters(n).toUpperCase(),
  none: () => '',
}

/** @returns null where it is not known how Word prints this number */
export function printedNumber(n: number, format: string): string | null {
  if (!Number.isInteger(n) || n < 0 || n > 9999) return null
  const print = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined
  return print?.(n) ?? null
}

function fullWidth(n: number): string {
  return String(n).replace(/\d/gu, (digit) =>
    String.fromCodePoint(0xff10 + Number(digit)),
  )
}

/** 一, 十, 十一, 二十; from a hundred on the formats differ. */
function inTens(n: number): string | null {
  if (n < 1 || n > 99) return null
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`
  return head + (ones === 0 ? '' : (DIGITS[ones] ?? ''))
}

/** `001, 002, 003, ...`: with as many figures. Null where the pattern says something else. */
export function customNumber(n: number, pattern: string): string | null {
  const [, zeros] = /^(?<zeros>0+)1, \k<zeros>2,/u.exec(pattern) ?? []
  return zeros === undefined ? null : String(n).padStart(zeros.length + 1, '0')
}

function circled(n: number): string | null {
  return (
    signFrom(0x2460, n, 20) ??
    signFrom(0x3251, n - 20, 15) ??
    signFrom(0x32b1, n - 35, 15)
  )
}

/** One of so many characters for the numbers from 1 on. */
function signFrom(first: number, n: number, count: number): string | null {
  return n >= 1 && n <= count ? String.fromCodePoint(first + n - 1) : null
}

/** a … z, aa, bb, as Word goes on. */
function letters(n: number): string {
  if (n < 1) return ''
  const letter = String.fromCodePoint(0x61 + ((n - 1) % 26))
  return letter.repeat(Math.ceil(n / 26))
}

const signAt = (signs: string, at: number): string | null => [...signs][at] ?? null
