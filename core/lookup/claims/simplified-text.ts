// Prepares a text for patterns.
import { simplified } from '../../text/traditional.ts'

/** The text simplified and with digits in half width, unit for unit as long. */
export function simplifiedText(written: string): string {
  return written.replace(/[０-９]|\p{Script=Han}/gu, (character) => {
    if (character <= '９' && character >= '０')
      return String.fromCharCode(character.charCodeAt(0) - 0xfee0)
    const simple = simplified(character)
    return simple.length === character.length ? simple : character
  })
}
