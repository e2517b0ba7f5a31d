// Signs of fonts that have pictures in the places of letters: Wingdings, Symbol and the like.
import { codePoint } from 'dingbat-to-unicode'

/** Stands for a sign that is there and cannot be read. */
export const UNKNOWN_SIGN = '\uFFFD'

const PRIVATE = /[\uE000-\uF8FF]/u
/** Word moves the codes of such a font to here, so that they collide with no characters. */
const MOVED = 0xf000

/** The character that the font draws for a code; `UNKNOWN_SIGN` where that is not known. */
export function symbolIn(font: string, code: number): string {
  const place = code >= MOVED && code <= MOVED + 0xff ? code - MOVED : code
  const listed = codePoint(font, place)
  if (listed) return listed.string
  if (!Number.isInteger(code) || code < 0x20 || code > 0x10_ffff) return UNKNOWN_SIGN
  const sign = String.fromCodePoint(code)
  return PRIVATE.test(sign) || /\p{Cs}/u.test(sign) ? UNKNOWN_SIGN : sign
}

/** Text in which such signs stand as characters for private use. */
export function withSymbols(text: string, fonts: readonly string[]): string {
  if (!PRIVATE.test(text)) return text
  return text.replace(/[\uF000-\uF0FF]/gu, (sign) => {
    const signs = fonts.map((font) => symbolIn(font, sign.charCodeAt(0)))
    return signs.find((one) => one !== UNKNOWN_SIGN) ?? UNKNOWN_SIGN
  })
}
