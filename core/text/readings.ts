// Readings beside the characters that they are of: 全國(guó), 质量zhì liàng, 水ㄕㄨㄟˇ. Pages that a
// machine converted have them in brackets, and a browser's own menu gives those of ruby without.
// What is in brackets and is no reading stays: 人工智能(AI), 数据(data).
import { canSound, SYLLABLES } from './syllables.ts'

export type Stretch = readonly [from: number, to: number]

const LETTER =
  'a-zɑɡ\\u00E0-\\u00FC\\u0101-\\u01DC\\u01F9\\u1E3F\\u0300-\\u030C\\uFF41-\\uFF5A'
const BOPOMOFO = '\\u02C7\\u02CA\\u02CB\\u02D9\\u3105-\\u312F\\u31A0-\\u31BF'
const INSIDE = `(?<inside>[${LETTER}1-5\\s'’·,，、/]{1,60}|[${BOPOMOFO}\\s]{1,40})`
const BRACKETED = `[ \\u3000]?[（(\\[［【〔]\\s*(?:[音读讀][：:]?\\s*)?${INSIDE}[）)\\]］】〕]`
const BARE = `(?<bare>[${LETTER}]+(?:[ '’][${LETTER}]+){0,7}(?![${LETTER}])|[${BOPOMOFO}]+(?: [${BOPOMOFO}]+)*)`
const NOTE = '\\uFFFA[^\\uFFF9-\\uFFFB]*\\uFFFB'

/** Without a lookbehind for the ideograph before it, which would be tried at each character of a text. */
const CANDIDATE = new RegExp(`${BRACKETED}|${BARE}|${NOTE}`, 'giu')
const IN_BOPOMOFO = new RegExp(`^[${BOPOMOFO}\\s]+$`, 'u')
/** So many readings with their tones show that the others are readings, too. */
const SURE = 2
const MOST_SYLLABLES = 8

/** Most texts have nothing that could be one. */
const ANY_LETTER = new RegExp(`[${LETTER}${BOPOMOFO}\\uFFFA]`, 'iu')

/** Where readings stand, with their brackets; ascending, in UTF-16 units. */
export function readingsIn(text: string): Stretch[] {
  if (!ANY_LETTER.test(text)) return []
  const candidates = [...text.matchAll(CANDIDATE)].map((found) => ({
    stretch: [found.index, found.index + found[0].length] as const,
    kind: kindOf(found, text),
  }))
  const isAnnotated = candidates.filter(({ kind }) => kind === 'sure').length >= SURE
  return candidates.flatMap(({ stretch, kind }) =>
    kind === 'sure' || kind === 'likely' || (kind === 'possible' && isAnnotated)
      ? [stretch]
      : [],
  )
}

/** `sure`: with its tones; `likely`: it sounds like that; `possible`: by its letters alone. */
type Kind = 'sure' | 'likely' | 'possible' | 'none'

function kindOf({ 0: whole, index, groups }: RegExpExecArray, text: string): Kind {
  if (whole.startsWith('\uFFFA')) return 'sure'
  const ideographs = ideographsBefore(text, index)
  if (ideographs.length === 0) return 'none'
  const written = groups?.inside ?? groups?.bare ?? ''
  if (IN_BOPOMOFO.test(written)) return 'sure'
  const isBare = groups?.bare !== undefined
  // Alternatives: 重(zhòng/chóng).
  const kinds = written
    .split(/[,，、/]/u)
    .map((one) => kindOfPinyin(one, ideographs, isBare))
  return kinds.find((kind) => kind === 'none') ?? kinds[0] ?? 'none'
}

const TONE = /[\u0300\u0301\u0304\u0306\u030C]/u

function kindOfPinyin(
  written: string,
  ideographs: readonly string[],
  isBare: boolean,
): Kind {
  const decomposed = written.normalize('NFKD')
  const letters = decomposed
    .replace(/u\u0308/giu, 'v')
    .replace(/ɑ/gu, 'a')
    .replace(/ɡ/gu, 'g')
    .replace(/[\u0300-\u030C1-5\s'’·]/gu, '')
  const isLower = letters === letters.toLowerCase()
  if (isBare && !isLower) return 'none'
  const sounds = letters.toLowerCase()
  if (!spells(sounds, ideographs, () => true)) return 'none'
  if (TONE.test(decomposed)) return 'sure'
  // (a) and (AI) are no readings.
  if (!isLower || letters.length < 2) return 'none'
  return !isBare && spells(sounds, ideographs, canSound) ? 'likely' : 'possible'
}

function ideographsBefore(text: string, end: number): string[] {
  const before = text.slice(Math.max(0, end - 2 * MOST_SYLLABLES), end)
  return [...(/\p{Script=Han}+$/u.exec(before)?.[0] ?? '')].slice(-MOST_SYLLABLES)
}

/** Whether the letters are a syllable for each of the last ideographs, or for the last few. */
function spells(
  letters: string,
  ideographs: readonly string[],
  fits: (ideograph: string, syllable: string) => boolean,
): boolean {
  return ideographs.some((_, first) => {
    let reached = new Set([0])
    for (const ideograph of ideographs.slice(first)) {
      const next = new Set<number>()
      for (const from of reached) {
        for (let to = from + 1; to <= Math.min(letters.length, from + 6); to++) {
          const syllable = letters.slice(from, to)
          if (SYLLABLES.has(syllable) && fits(ideograph, syllable)) next.add(to)
        }
      }
      reached = next
    }
    return letters !== '' && reached.has(letters.length)
  })
}
