// A text with the differences removed that are none of wording: full width and traditional characters.
// Every character stays at its offset; marks and the case of letters stay as they are.
import { simplified } from './traditional.ts'

/** Full-width forms of ASCII lie at this distance from them. */
const FULL_WIDTH = 0xfee0
const IDEOGRAPHIC_SPACE = '\u3000'

/** @returns a text of the same length in UTF-16 units: Ａ is A, 歷 is 历, ， is , */
export function sameWidthSimplified(text: string): string {
  let same = ''
  for (const character of text) {
    const plain = plainWidth(character)
    // Most characters of another length are of another plane.
    same += plain.length === character.length ? plain : character
  }
  return same
}

/** The same without the differences of width alone. */
export const sameWidth = (text: string): string => [...text].map(halfWidth).join('')

function plainWidth(character: string): string {
  const half = halfWidth(character)
  return half < '\u3400' ? half : simplified(half)
}

function halfWidth(character: string): string {
  if (character === IDEOGRAPHIC_SPACE) return ' '
  return character >= '\uFF01' && character <= '\uFF5E'
    ? String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH)
    : character
}
