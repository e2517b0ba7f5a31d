// Folding: what two writings of the same wording have in common, with a way back to the original.
import { plainCharacter } from './characters.ts'
import { readingsIn } from './readings.ts'
import { inMainlandWords } from './taiwan.ts'
import { simplified } from './traditional.ts'

/**
 * Folded text. Unit `i` of `text` stands for the original's `[from[i], to[i])`.
 * Offsets are UTF-16 code units.
 */
export interface Folded {
  text: string
  from: Uint32Array
  to: Uint32Array
}

const KEPT = /[\p{L}\p{N}]/u

const AMPERSAND = 0x26
const ENTITY = /&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/iy

/** Length of a character reference left in the text (&nbsp;) at this place; 0 for none. */
function entityLength(text: string, at: number): number {
  ENTITY.lastIndex = at
  return ENTITY.exec(text)?.[0].length ?? 0
}

const DIGIT = /^[0-9０-９]$/u

/** The point of 14.2, which is another number than 142. */
function isDecimalPoint(text: string, at: number): boolean {
  const point = text[at]
  if (point !== '.' && point !== '．') return false
  return DIGIT.test(text[at - 1] ?? '') && DIGIT.test(text[at + 1] ?? '')
}

/** Folds of code points met so far; '' where the character is dropped. */
const memo = new Map<number, string>()

function foldCodePoint(codePoint: number): string {
  const known = memo.get(codePoint)
  if (known !== undefined) return known
  let folded = ''
  // Width, compatibility forms and ligatures by NFKC; it may give several (㈠ is three).
  for (const character of plainCharacter(String.fromCodePoint(codePoint))
    .normalize('NFKC')
    .toLowerCase()) {
    if (KEPT.test(character)) folded += simplified(character)
  }
  memo.set(codePoint, folded)
  return folded
}

/** Length of what is no wording at this place: a reading, or a character reference; 0 for none. */
function skippedLength(
  text: string,
  at: number,
  readingEnds: ReadonlyMap<number, number>,
): number {
  const readingEnd = readingEnds.get(at)
  if (readingEnd !== undefined) return readingEnd - at
  return text.charCodeAt(at) === AMPERSAND ? entityLength(text, at) : 0
}

/**
 * Folds width, case, radicals, traditional characters, and drops all but letters and numerals: space,
 * line breaks, quotes, dashes, dots but decimal points, brackets, marks, emoji, lone surrogates, stray
 * entities, and the readings of characters.
 */
export function fold(original: string): Folded {
  const parts: string[] = []
  const capacity = original.length * 2 + 16
  let from = new Uint32Array(capacity)
  let to = new Uint32Array(capacity)
  let length = 0
  const readingEnds = new Map(readingsIn(original))
  for (let at = 0; at < original.length; ) {
    const skipped = skippedLength(original, at, readingEnds)
    if (skipped > 0) {
      at += skipped
      continue
    }
    const codePoint = original.codePointAt(at) ?? 0
    const next = at + (codePoint > 0xffff ? 2 : 1)
    const folded = isDecimalPoint(original, at) ? '.' : foldCodePoint(codePoint)
    if (folded !== '') {
      if (length + folded.length > from.length) {
        from = grown(from)
        to = grown(to)
      }
      parts.push(folded)
      for (let unit = 0; unit < folded.length; unit++) {
        from[length] = at
        to[length] = next
        length++
      }
    }
    at = next
  }
  return {
    text: inMainlandWords(parts.join(''), original),
    from: from.subarray(0, length),
    to: to.subarray(0, length),
  }
}

/** Only the folded text: as `fold`, without the room for a map that a whole index would fill. */
export function foldText(original: string): string {
  let text = ''
  const readingEnds = new Map(readingsIn(original))
  for (let at = 0; at < original.length; ) {
    const codePoint = original.codePointAt(at) ?? 0
    const skipped = skippedLength(original, at, readingEnds)
    if (skipped === 0)
      text += isDecimalPoint(original, at) ? '.' : foldCodePoint(codePoint)
    at += skipped || (codePoint > 0xffff ? 2 : 1)
  }
  return inMainlandWords(text, original)
}

/** The original stretch of the folded `[start, end)`; empty stretches give an empty span. */
export function originalSpan(
  folded: Folded,
  start: number,
  end: number,
): [number, number] {
  if (end <= start) return [folded.from[start] ?? 0, folded.from[start] ?? 0]
  return [folded.from[start] ?? 0, folded.to[end - 1] ?? 0]
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  // ﷺ is the longest: 18 units from one.
  const larger = new Uint32Array(array.length * 2 + 32)
  larger.set(array)
  return larger
}
