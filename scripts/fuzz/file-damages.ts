// Ways in which the text of an exported file is damaged, on its way or by who edits it.
import { TEXT_DAMAGES, type TextDamage } from './text-damages.ts'

const KEY = /"([a-zA-Z]+)": /gu

/** At one of the places that the pattern finds. */
const atOne =
  (pattern: RegExp, change: (found: string, ...rest: RandomOnly) => string): TextDamage =>
  (text, random) => {
    const places = [...text.matchAll(pattern)]
    const place = places[random.below(places.length)]
    if (!place) return text
    const [found] = place
    const after = text.slice(place.index + found.length)
    return text.slice(0, place.index) + change(found, random) + after
  }
type RandomOnly = [random: Parameters<TextDamage>[1]]

const OF_ANY_TEXT = [
  'cut',
  'headless',
  'repeated',
  'dropped',
  'unbroken',
  'nul-between',
  'surrogate-instead',
  'zero-width-between',
  'full-width',
]

/** What UTF-8 makes of bytes that are none. */
const misread = (bytes: Buffer): string => new TextDecoder().decode(bytes)

export const FILE_DAMAGES: Readonly<Record<string, TextDamage>> = {
  ...Object.fromEntries(
    Object.entries(TEXT_DAMAGES).filter(([name]) => OF_ANY_TEXT.includes(name)),
  ),
  bom: (text) => `\uFEFF${text}`,
  boms: (text) => `\uFEFF\uFEFF${text}`,
  'key-twice': atOne(
    KEY,
    (found, random) => `${found}${random.pick(['1', '{}', '"x"'])},\n${found}`,
  ),
  comma: atOne(/\n/gu, () => ',\n'),
  comment: atOne(/\n/gu, () => ' // so\n'),
  'single-quotes': (text) => text.replaceAll('"', "'"),
  escape: atOne(/"/gu, (_, random) =>
    random.pick(['"\\u0000', '"\\uD800', '"\\x41', '\\"']),
  ),
  nothing: () => '',
  'deep-arrays': () => '['.repeat(100_000),
  'deep-keys': () => '{"a":'.repeat(100_000),
  'more-below': (text) => text + text,
  'utf-16': (text) => misread(Buffer.from(`\uFEFF${text}`, 'utf16le')),
  'latin-1': (text) => misread(Buffer.from(text, 'latin1')),
  'wrong-byte': (text, random) => {
    const bytes = Buffer.from(text)
    bytes[random.below(bytes.length)] = random.pick([0, 0x80, 0xc0, 0xff])
    return misread(bytes)
  },
}
