// A text as it is read by patterns: simplified, with digits in half width, and of the same length.
import { simplified } from '../../text/traditional.ts'

export function plain(written: string): string {
  return written.replace(/[０-９]|\p{Script=Han}/gu, (character) => {
    if (character <= '９' && character >= '０')
      return String.fromCharCode(character.charCodeAt(0) - 0xfee0)
    const simple = simplified(character)
    return simple.length === character.length ? simple : character
  })
}
