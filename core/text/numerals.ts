// Chinese numerals where they are read as numbers: years (二〇二三年) and small counts (二十五个).

const DIGITS = '〇一二三四五六七八九'
/** Signs that are written for zero: 〇 itself, 零, circles, and letters that look like them. */
export const ZEROS = '〇○◯零OoＯ０0О'

/** The digit of a Chinese numeral; 零 and the circles that stand in for 〇 are zero. */
function digit(numeral: string): number {
  return Math.max(0, DIGITS.indexOf(numeral))
}

/** The numeral with each digit in Arabic, 二○二三 as 2023; other signs stay as they are. */
export function arabicDigits(numeral: string): string {
  return [...numeral]
    .map((sign) => {
      if (ZEROS.includes(sign)) return '0'
      return DIGITS.includes(sign) ? String(DIGITS.indexOf(sign)) : sign
    })
    .join('')
}

/** A year of this century or the last; the lookahead may cross a space. */
const YEAR = /(?:一九|二[〇零○◯OoＯ0])[〇零○◯OoＯ0一二三四五六七八九]{2}(?=\s*年)/gu

/** The text with 二〇二三年 as 2023年. Its length and all offsets stay as they were. */
export function withArabicYears(text: string): string {
  return text.replace(YEAR, (year) => [...year].map(digit).join(''))
}

/** No notice is older than the Republic. */
const FIRST = 49

/** The year that is typed with two digits: 08 is 2008, 78 is 1978. */
export function fullYear(short: string): number {
  const year = Number(short)
  return year + (year < FIRST ? 2000 : 1900)
}

/** 1 to 99, in Arabic or Chinese numerals (25, 二十五, 十二); null for what is neither. */
export function smallNumber(written: string): number | null {
  if (/^\d{1,2}$/u.test(written)) return Number(written)
  const [, tens, ones] =
    /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/u.exec(written) ?? []
  if (tens !== undefined) return (tens ? digit(tens) : 1) * 10 + digit(ones ?? '')
  return /^[一二三四五六七八九]$/u.test(written) ? digit(written) : null
}

/** A Chinese number that counts something: 第十批, 十二月, 二〇二三年; not the 一 of 统一. */
const COUNTING =
  /(?<=第)[零〇一二三四五六七八九十百千]+|[零〇一二三四五六七八九十百千]+(?=[年月日号批次期届季章条项版])/gu

/** The text with 第十批 as 第10批, so that it can be put in order by value. */
export function withArabicNumbers(text: string): string {
  return text.replace(COUNTING, (numeral) => String(numberOf(numeral)))
}

const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

function numberOf(numeral: string): number {
  if (!/[十百千]/u.test(numeral)) return Number([...numeral].map(digit).join(''))
  let sum = 0
  let count: number | null = null
  for (const sign of numeral) {
    const unit = UNITS[sign]
    if (unit === undefined) {
      count = digit(sign)
      continue
    }
    // The 十 of 十二 has no 一 before it; the 零 of 一百零五 counts nothing.
    sum += (count || 1) * unit
    count = null
  }
  return sum + (count ?? 0)
}
