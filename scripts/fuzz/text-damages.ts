// Ways in which the text of a notice, or the source of a page, comes damaged.
import type { Random } from '../eval/random.ts'

export type TextDamage = (text: string, random: Random) => string

const EACH = /./gsu
const HALF = ',;:?!()[]".'
const FULL = '，；：？！（）［］＂。'
/** Signs that are not seen, or that change how others are read. */
const SIGNS = {
  nul: '\0',
  control: '\u0001\u0007\b\v\f\u001B\u007F\u0085\u009F',
  surrogate: '\uD800\uDBFF\uDC00\uDFFF',
  combining: '\u0300\u0301\u0308\u0345\u20DD\u3099\u309A',
  'zero-width': '\u200B\u200C\u200D\u2060\uFEFF\u00AD',
  direction: '\u200E\u200F\u202A\u202B\u202D\u202E\u2066\u2067\u2069',
  other: '一（）〔〕“”0９①\u{1F600}\u{20000}ﷺ㍿ﬀ',
} as const

const put =
  (signs: string, instead: boolean): TextDamage =>
  (text, random) => {
    const all = [...signs]
    const share = random.pick([0.002, 0.02, 0.2])
    return text.replaceAll(EACH, (sign) =>
      random.chance(share) ? random.pick(all) + (instead ? '' : sign) : sign,
    )
  }

const inLines =
  (change: (lines: string[], random: Random) => string[]): TextDamage =>
  (text, random) =>
    change(text.split('\n'), random).join('\n')

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const left = [...items]
  return items.flatMap(() => left.splice(random.below(left.length), 1))
}

const swapped = (from: string, to: string): TextDamage => {
  const other = new Map([...from].map((sign, at) => [sign, [...to][at] ?? sign]))
  return (text) => text.replaceAll(EACH, (sign) => other.get(sign) ?? sign)
}

/** A stretch of the text, somewhere else again. */
function repeated(text: string, random: Random): string {
  const from = random.below(text.length + 1)
  const to = random.below(text.length + 1)
  const at = random.below(text.length + 1)
  return (
    text.slice(0, at) +
    text.slice(Math.min(from, to), Math.max(from, to)) +
    text.slice(at)
  )
}

export const TEXT_DAMAGES: Readonly<Record<string, TextDamage>> = {
  cut: (text, random) => text.slice(0, random.below(text.length + 1)),
  headless: (text, random) => text.slice(random.below(text.length + 1)),
  shuffled: inLines(shuffled),
  reversed: inLines((lines) => [...lines].reverse()),
  lineless: inLines((lines, random) => lines.filter(() => !random.chance(0.2))),
  doubled: inLines((lines, random) =>
    lines.flatMap((line) => (random.chance(0.3) ? [line, line] : [line])),
  ),
  'line-repeated': inLines((lines, random) => {
    const at = random.below(lines.length)
    const repeated = new Array<string>(random.below(300)).fill(lines[at] ?? '')
    return [...lines.slice(0, at), ...repeated, ...lines.slice(at)]
  }),
  repeated,
  dropped: (text, random) =>
    text.replaceAll(EACH, (sign) => (random.chance(0.1) ? '' : sign)),
  unbroken: (text) => text.replaceAll(/[\r\n]/gu, ''),
  'broken-everywhere': (text, random) =>
    text.replaceAll(EACH, (sign) => (random.chance(0.2) ? `${sign}\n` : sign)),
  'other-breaks': (text, random) =>
    text.replaceAll('\n', () => random.pick(['\r', '\r\n', '\u2028', '\u0085', '\f'])),
  spaced: (text, random) =>
    text.replaceAll(EACH, (sign) =>
      random.chance(0.1) ? sign + random.pick([' ', '\u3000', '\t', '   ']) : sign,
    ),
  'half-width': swapped(FULL, HALF),
  'full-width': swapped(HALF, FULL),
  unpunctuated: (text) => text.replaceAll(/[\p{P}\p{S}]/gu, ''),
  ...Object.fromEntries(
    Object.entries(SIGNS).flatMap(([name, signs]) => [
      [`${name}-between`, put(signs, false)],
      [`${name}-instead`, put(signs, true)],
    ]),
  ),
}
