// A text as patterns read it: simplified, with digits of half width and Arabic years. Every character
// stays at its offset.
import { withArabicYears } from '../../text/numerals.ts'
import { simplified } from '../../text/traditional.ts'

/** Anything that has to be rewritten: most paragraphs have nothing of it. */
const DIGITS = /[０-９]/gu

export function readableText(written: string): string {
  const narrow = written.replace(DIGITS, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
  )
  let text = ''
  for (const character of narrow) {
    const simple = character < '\u3400' ? character : simplified(character)
    text += simple.length === character.length ? simple : character
  }
  return withArabicYears(text)
}
