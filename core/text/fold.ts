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

/** By the UTF-16 unit: 1 where it folds to itself, 2 where it does not, 0 where that is not known yet. */
const foldsToItself = new Uint8Array(0x1_0000)

/** Most units of a text stay as they are: a look at one byte tells so. */
function isFolded(unit: number): boolean {
  const known = foldsToItself[unit]
  if (known) return known === 1
  const isItself = foldCodePoint(unit) === String.fromCharCode(unit)
  foldsToItself[unit] = isItself ? 1 : 2
  return isItself
}

/** What stands for one character of a text, and where the next one starts. */
interface Step {
  folded: string
  next: number
}

/** Folds the character at a place that does not stay as it is. */
function foldAt(text: string, at: number): Step {
  const codePoint = text.codePointAt(at) ?? 0
  const entity = codePoint === AMPERSAND ? entityLength(text, at) : 0
  if (entity > 0) return { folded: '', next: at + entity }
  const folded = isDecimalPoint(text, at) ? '.' : foldCodePoint(codePoint)
  return { folded, next: at + (codePoint > 0xffff ? 2 : 1) }
}

/**
 * Folds width, case, radicals, traditional characters, and drops all but letters and numerals: space,
 * line breaks, quotes, dashes, dots but decimal points, brackets, marks, emoji, lone surrogates, stray
 * entities, and the readings of characters.
 */
export function fold(original: string): Folded {
  const capacity = original.length * 2 + 16
  let from = new Uint32Array(capacity)
  let to = new Uint32Array(capacity)
  let length = 0
  const text = foldInto(original, (count, at, next, isEach) => {
    if (length + count > from.length) {
      from = grown(from, length + count)
      to = grown(to, length + count)
    }
    for (let unit = 0; unit < count; unit++) {
      from[length] = isEach ? at + unit : at
      to[length] = isEach ? at + unit + 1 : next
      length++
    }
  })
  return { text, from: from.subarray(0, length), to: to.subarray(0, length) }
}

/** Only the folded text: as `fold`, without the room for a map that a whole index would fill. */
export function foldText(original: string): string {
  return foldInto(original, null)
}

/**
 * Is told of each stretch of the original how many folded units stand for it: one for each of its own,
 * or all of them for the whole of it.
 */
type Mapping = (count: number, at: number, next: number, isEach: boolean) => void

function foldInto(original: string, map: Mapping | null): string {
  const readings = readingsIn(original)
  let reading = 0
  let text = ''
  /** What is not yet in `text` and stays as it is. */
  let kept = 0
  const keep = (end: number): void => {
    if (end === kept) return
    text += original.slice(kept, end)
    map?.(end - kept, kept, end, true)
  }
  for (let at = 0; at < original.length; ) {
    const [start = original.length, end = 0] = readings[reading] ?? []
    if (start < at) {
      reading++
      continue
    }
    if (at < start && isFolded(original.charCodeAt(at))) {
      at++
      continue
    }
    keep(at)
    if (at === start) {
      reading++
      at = end
    } else {
      const { folded, next } = foldAt(original, at)
      if (folded !== '') map?.(folded.length, at, next, false)
      text += folded
      at = next
    }
    kept = at
  }
  keep(original.length)
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

function grown(array: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(least * 2)
  larger.set(array)
  return larger
}
