// Numbers as browsers count the items of lists, by the names of the styles (CSS Counter Styles 3), each
// with the mark that follows it.

import { BRANCHES, DIGITS, romanNumeral, STEMS } from './number-signs.ts'

const NUMERALS = {
  informal: { digits: '零一二三四五六七八九', units: ['', '十', '百', '千'] },
  simplified: { digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟'] },
  traditional: { digits: '零壹貳參肆伍陸柒捌玖', units: ['', '拾', '佰', '仟'] },
} as const

/** The number alone, or null where the style has none for it. */
const STYLES: Readonly<Record<string, (value: number) => string | null>> = {
  decimal: String,
  'decimal-leading-zero': (value) => String(value).padStart(2, '0'),
  'lower-alpha': letters,
  'lower-latin': letters,
  'upper-alpha': (value) => letters(value)?.toUpperCase() ?? null,
  'upper-latin': (value) => letters(value)?.toUpperCase() ?? null,
  'lower-roman': roman,
  'upper-roman': (value) => roman(value)?.toUpperCase() ?? null,
  'cjk-decimal': (value) =>
    value < 0
      ? null
      : String(value).replace(/\d/gu, (digit) => DIGITS[Number(digit)] ?? ''),
  'cjk-ideographic': (value) => chinese(value, 'informal'),
  'trad-chinese-informal': (value) => chinese(value, 'informal'),
  'simp-chinese-informal': (value) => chinese(value, 'informal'),
  'japanese-informal': (value) => chinese(value, 'informal'),
  'trad-chinese-formal': (value) => chinese(value, 'traditional'),
  'simp-chinese-formal': (value) => chinese(value, 'simplified'),
  'cjk-heavenly-stem': (value) => STEMS[value - 1] ?? null,
  'cjk-earthly-branch': (value) => BRANCHES[value - 1] ?? null,
}

/** They draw a sign that is no number. */
const BULLETS = /^(?:none|disc|circle|square|disclosure-(?:open|closed))$/u
const FOLLOWED_BY_COMMA = /^(?:cjk|trad-chinese|simp-chinese|japanese)-/u

/** 12 as 十二: what `counter()` gives. @returns null for a style that is not known here */
export function counterText(value: number, style: string): string | null {
  if (BULLETS.test(style)) return ''
  const print = Object.hasOwn(STYLES, style) ? STYLES[style] : undefined
  return print ? (print(value) ?? String(value)) : null
}

/** 十二、 or 12. as it stands before an item. @returns '' for a bullet, null for a style not known here */
export function markerText(value: number, style: string): string | null {
  const [, quoted] = /^["'](.*)["']$/su.exec(style) ?? []
  if (quoted !== undefined) return /[\p{L}\p{N}]/u.test(quoted) ? quoted : ''
  const number = counterText(value, style)
  if (number === null || number === '') return number
  return number + (FOLLOWED_BY_COMMA.test(style) ? '、' : '.')
}

/** Up to 9,999, as the standard has it: 十, 十一, 二十; formal 壹拾. */
function chinese(value: number, kind: keyof typeof NUMERALS): string | null {
  if (value < 0 || value > 9999) return null
  const { digits, units } = NUMERALS[kind]
  const figures = [...String(value)].map(Number)
  const written = figures
    .map((figure, at) => {
      const unit = units[figures.length - 1 - at] ?? ''
      return figure === 0 ? '零' : (digits[figure] ?? '') + unit
    })
    .join('')
    .replace(/零+/gu, '零')
  const whole = written === '零' ? written : written.replace(/零$/u, '')
  return kind === 'informal' ? whole.replace(/^一十/u, '十') : whole
}

/** a … z, aa, ab. */
function letters(value: number): string | null {
  if (value < 1) return null
  let rest = value
  let written = ''
  while (rest > 0) {
    written = String.fromCharCode(0x61 + ((rest - 1) % 26)) + written
    rest = Math.floor((rest - 1) / 26)
  }
  return written
}

function roman(value: number): string | null {
  return value < 1 || value > 3999 ? null : romanNumeral(value)
}
