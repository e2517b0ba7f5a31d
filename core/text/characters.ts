// The characters that a text is made of, as a reader sees them. Files and pages write an ideograph
// with the code point of its radical (⽔ for 水, ⺠ for 民: fonts draw them alike, and a PDF gives
// back whichever comes first), and put characters between that nobody sees.
import radicals from '../../data/radicals.json' with { type: 'json' }
import { isTraditional } from './traditional.ts'

const EQUIVALENT = new Map(
  radicals.pairs.split(' ').map((pair) => {
    const [radical = '', ideograph = ''] = pair
    return [radical, ideograph]
  }),
)

/** Radicals, strokes, and the compatibility ideographs that normalization knows. */
const STANDS_FOR = /[\u2E80-\u2FDF\u31C0-\u31EF\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u
/** Letters without ink: some pages indent with them. */
const BLANK = /[\u115F\u1160\u2800\u3164\uFFA0]/u
/**
 * Zero-width characters, soft hyphens, marks of direction, byte order marks, variation selectors and
 * tags; controls that are no line break. The selectors of Mongolian tell letters apart, and stay.
 */
const INVISIBLE =
  /(?![\u180B-\u180F])\p{Default_Ignorable_Code_Point}|(?![\t\n\v\f\r\u0085])\p{Cc}|[\uFFF9-\uFFFB]/u

const UNPLAIN = new RegExp(
  [STANDS_FOR, BLANK, INVISIBLE].map(({ source }) => source).join('|'),
  'gu',
)

/** An interlinear note: base, U+FFFA, reading, U+FFFB. */
const NOTE = /\uFFFA[^\uFFF9-\uFFFB]*\uFFFB/gu

/** The one radical that stands for two ideographs: 戶 in traditional writing, 户 in simplified. */
const DOOR = '\u2F3E'

/** The character that one code point stands for; '' for one that nobody sees. */
export function plainCharacter(character: string): string {
  if (STANDS_FOR.test(character)) {
    return EQUIVALENT.get(character) ?? character.normalize('NFKC')
  }
  if (BLANK.test(character)) return ' '
  return INVISIBLE.test(character) ? '' : character
}

/** The text in plain characters. Its wording and its line breaks stay. */
export function plainText(text: string): string {
  const isSimplified = text.includes(DOOR) && !isTraditional(text)
  const known = isSimplified ? text.replaceAll(DOOR, '户') : text
  return known.replace(NOTE, '').replace(UNPLAIN, plainCharacter)
}
