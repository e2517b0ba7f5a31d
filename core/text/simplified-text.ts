// Prepares a text for patterns.
import { simplified } from './traditional.ts'

/** By the UTF-16 unit: what replaces it; itself for most. Surrogates are read in pairs. */
let replacements: Uint16Array | null = null

function readReplacements(): Uint16Array {
  const units = Uint16Array.from({ length: 0x1_0000 }, (_, unit) => unit)
  for (let unit = 0x3400; unit < 0x1_0000; unit++) {
    const simple = simplified(String.fromCharCode(unit))
    if (simple.length === 1) units[unit] = simple.charCodeAt(0)
  }
  for (let digit = 0; digit <= 9; digit++) units[0xff10 + digit] = 0x30 + digit
  return units
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff

/** The text simplified and with digits in half width, unit for unit as long. */
export function simplifiedText(written: string): string {
  replacements ??= readReplacements()
  let text = ''
  /** What is not yet in `text` and stays as it is. */
  let kept = 0
  for (let at = 0; at < written.length; at++) {
    const unit = written.charCodeAt(at)
    if (replacements[unit] === unit && !isHighSurrogate(unit)) continue
    const character = String.fromCodePoint(written.codePointAt(at) ?? unit)
    const simple =
      character.length === 1
        ? String.fromCharCode(replacements[unit] ?? unit)
        : simplified(character)
    text +=
      written.slice(kept, at) + (simple.length === character.length ? simple : character)
    kept = at + character.length
    at = kept - 1
  }
  return kept === 0 ? written : text + written.slice(kept)
}
