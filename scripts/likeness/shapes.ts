// Which characters look like a character, by its strokes, its outline and its components.
import { COMMON, LESS_COMMON } from './characters.ts'
import { readComponents } from './components.ts'
import { outline, readStrokes, strokeShapes } from './strokes.ts'

const CHARACTERS = [...COMMON, ...LESS_COMMON]
/** A wrong character is rarely a rare one. */
const COMMON_GAINS = 0.15
/** How much each reading of likeness says; found on pairs that were written by hand. */
const SAYS = { order: 0.4, run: 0.3, parts: 0.5, rarestPart: 0.2, outline: 0.8 }

interface Drawn {
  character: string
  strokes: readonly string[]
  outline: Float32Array
  components: ReadonlySet<string>
  common: boolean
}

/** The characters that look most like it, the likest first. */
export function shapesLike(): (character: string, count: number) => string[] {
  const drawn = readCharacters()
  const rarity = rarityOf([...drawn.values()])
  return (character, count) => {
    const one = drawn.get(character)
    if (!one) return []
    return [...drawn.values()]
      .filter((other) => other !== one)
      .map((other) => ({
        other,
        value: likeness(one, other, rarity) + (other.common ? COMMON_GAINS : 0),
      }))
      .sort((a, b) => b.value - a.value)
      .slice(0, count)
      .map(({ other }) => other.character)
  }
}

function readCharacters(): Map<string, Drawn> {
  const components = readComponents(CHARACTERS)
  const common = new Set(COMMON)
  return new Map(
    CHARACTERS.flatMap((character): [string, Drawn][] => {
      const written = readStrokes(character)
      if (!written) return []
      return [
        [
          character,
          {
            character,
            strokes: strokeShapes(written),
            outline: outline(written),
            components: components.get(character) ?? new Set(),
            common: common.has(character),
          },
        ],
      ]
    }),
  )
}

type Rarity = (component: string) => number

/** 0 for a component of all characters, 1 for one of a single one. */
function rarityOf(all: readonly Drawn[]): Rarity {
  const counts = new Map<string, number>()
  for (const { components } of all)
    for (const part of components) counts.set(part, (counts.get(part) ?? 0) + 1)
  return (part) => 1 - Math.log(counts.get(part) ?? 1) / Math.log(all.length)
}

function likeness(a: Drawn, b: Drawn, rarity: Rarity): number {
  const both = (a.strokes.length + b.strokes.length) / 2
  const shared = [...a.components].filter((part) => b.components.has(part)).map(rarity)
  const weight = (one: Drawn): number => sum([...one.components].map(rarity))
  return (
    SAYS.order * (commonInOrder(a.strokes, b.strokes) / both) +
    SAYS.run * (longestRun(a.strokes, b.strokes) / both) +
    SAYS.parts * (sum(shared) / Math.sqrt(weight(a) * weight(b))) +
    SAYS.rarestPart * Math.max(0, ...shared) +
    SAYS.outline *
      a.outline.reduce((all, cell, at) => all + cell * (b.outline[at] ?? 0), 0)
  )
}

const sum = (values: readonly number[]): number =>
  values.reduce((all, value) => all + value, 0)

function commonInOrder(a: readonly string[], b: readonly string[]): number {
  const lengths = new Array<number>(b.length + 1).fill(0)
  for (const stroke of a) {
    let diagonal = 0
    for (let at = 1; at <= b.length; at++) {
      const above = lengths[at] ?? 0
      lengths[at] =
        stroke === b[at - 1] ? diagonal + 1 : Math.max(above, lengths[at - 1] ?? 0)
      diagonal = above
    }
  }
  return lengths[b.length] ?? 0
}

function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0
  let runs = new Array<number>(b.length + 1).fill(0)
  for (const stroke of a) {
    const next = new Array<number>(b.length + 1).fill(0)
    for (let at = 1; at <= b.length; at++) {
      if (stroke !== b[at - 1]) continue
      next[at] = (runs[at - 1] ?? 0) + 1
      longest = Math.max(longest, next[at] ?? 0)
    }
    runs = next
  }
  return longest
}
