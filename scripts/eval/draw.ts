// A draw of labelled selections that nobody tuned to: targets of the library, damaged and surrounded.
import standard from 'opencc-js/dict/STCharacters'
import type { Entry, Library } from '../../core/lookup/index.ts'
import { sentences } from '../../core/text/sentences.ts'
import { NEGATIVES, NOTES, OFFICIAL, SLIPS, UNRELATED } from './filler.ts'
import { type Random, seededRandom } from './random.ts'
import type { Row } from './rows.ts'

type Damage = (text: string, random: Random) => string

const TRADITIONAL = new Map(
  standard.split('|').map((pair): [string, string] => {
    const [from = '', to = ''] = pair.split(' ')
    return [from, to]
  }),
)

const eachCharacter = (text: string, change: (character: string) => string): string =>
  [...text].map(change).join('')

const slips =
  (share: number): Damage =>
  (text, random) =>
    eachCharacter(text, (character) =>
      /\p{L}/u.test(character) && random.chance(share)
        ? random.pick([...SLIPS])
        : character,
    )

const oneSlip: Damage = (text, random) => {
  const characters = [...text]
  characters[random.below(characters.length)] = random.pick([...SLIPS])
  return characters.join('')
}

/** One way in which a selection differs from the wording; each row has one or two. */
const DAMAGES: Record<string, Damage> = {
  exact: (text) => text,
  'one-slip': oneSlip,
  ocr10: slips(0.1),
  ocr20: slips(0.2),
  dropped: (text, random) =>
    eachCharacter(text, (one) => (random.chance(0.12) ? '' : one)),
  doubled: (text, random) =>
    eachCharacter(text, (one) => (random.chance(0.08) ? one + one : one)),
  width: (text) =>
    eachCharacter(
      text,
      (one) =>
        ({ '，': ',', '（': '(', '）': ')', '：': ':', '“': '"', '”': '"' })[one] ?? one,
    ),
  traditional: (text) => eachCharacter(text, (one) => TRADITIONAL.get(one) ?? one),
  unpunctuated: (text) => text.replaceAll(/[^\p{L}\p{N}]/gu, ''),
  spaced: (text, random) =>
    eachCharacter(text, (one) =>
      random.chance(0.25) ? `${one}${random.pick([' ', '\n', '　'])}` : one,
    ),
  noted: (text, random) => {
    const at = random.below(text.length)
    return text.slice(0, at) + random.pick(NOTES) + text.slice(at)
  },
  half: (text, random) => {
    const length = Math.max(6, Math.ceil(text.length * 0.55))
    const start = random.chance(0.5) ? 0 : Math.max(0, text.length - length)
    return text.slice(start, start + length)
  },
  swapped: (text) => {
    const parts = text.split('，')
    return parts.length > 1 ? [...parts.slice(1), ...parts.slice(0, 1)].join('，') : text
  },
}

/** Where the damaged target stands: alone, or in other text. */
const SURROUNDINGS: Record<string, Damage> = {
  alone: (text) => text,
  unrelated: (text, random) => random.pick(UNRELATED) + text + random.pick(UNRELATED),
  official: (text, random) =>
    random.pick(OFFICIAL) + random.pick(OFFICIAL) + text + random.pick(OFFICIAL),
  page: (text, random) => {
    const page = (): string =>
      Array.from({ length: 12 }, () => random.pick([...UNRELATED, ...OFFICIAL])).join('')
    return `${page()}\n${text}\n${page()}`
  },
}

/** `count` rows; the same seed gives the same rows. Every twelfth is a negative. */
export function drawRows(library: Library, seed: number, count: number): Row[] {
  const random = seededRandom(seed)
  const targets = library.entries.filter(isTarget)
  return Array.from({ length: count }, (_, number): Row => {
    const id = `draw-${seed}-${number}`
    if (number % 12 === 11) {
      const [tag, selection] = random.chance(0.5)
        ? ['near-negative', random.pick(NEGATIVES)]
        : ['negative', random.pick(UNRELATED)]
      return { id, selection, expect: [], tag }
    }
    const { text, places } = random.pick(targets)
    const damage = random.pick(Object.keys(DAMAGES))
    // A short name in other text, half or badly damaged, would be anybody's guess.
    const isShort = text.length <= 8
    const mild = ['exact', 'width', 'traditional', 'spaced', 'unpunctuated'].includes(
      damage,
    )
    // And words of everyday speech mean a theme only where they stand alone.
    const alone = (isShort && !mild) || places.every(({ everyday }) => everyday)
    const surrounding = alone ? 'alone' : random.pick(Object.keys(SURROUNDINGS))
    const how = isShort && !mild ? 'one-slip' : damage
    const damaged = DAMAGES[how]?.(text, random) ?? text
    const selection = SURROUNDINGS[surrounding]?.(damaged, random) ?? damaged
    return { id, selection, expect: [text], tag: `${how}/${surrounding}` }
  })
}

/** Names, themes, terms and single sentences; names of three characters bear no slip. */
function isTarget({ text, kind }: Entry): boolean {
  if (text.length < 4) return false
  return kind !== 'clause' || sentences(text).length === 1
}
