// Finds where a text follows a held wording with few edits. Equal runs are extended across a
// difference of one or two characters while the text goes on as the wording does.
import type { PackedWordings } from './packed-wordings.ts'
import { gramHash, pairHash, SEED_LENGTHS, type SeedIndex } from './seeds.ts'
import type { WordingIndex } from './wording-index.ts'
import type { Wording } from './wordings.ts'

/** A difference: stretches of the folded text and of the folded wording; one of them may be empty. */
export interface Edit {
  text: readonly [from: number, to: number]
  wording: readonly [from: number, to: number]
}

/** A stretch of the folded text that follows a stretch of a wording. */
export interface Alignment {
  wording: Wording
  text: readonly [from: number, to: number]
  part: readonly [from: number, to: number]
  edits: readonly Edit[]
  /** Characters that differ, of the longer side of each edit. */
  cost: number
  /** What an edit has of the text. */
  inserted: (edit: Edit) => string
}

const MOST_COST = 2
const SHORTEST_PART = 8

/** All alignments of a folded text; those without an edit, too. */
export function alignments(text: string, { packed, seeds }: WordingIndex): Alignment[] {
  const units = unitsOf(text)
  const found: Alignment[] = []
  /** Wording → the end of the last alignment with it, and its shift against the text. */
  const covered = new Map<number, { end: number; shift: number }>()
  forEachSeed(units, packed.characters, seeds, (at, place) => {
    const number = packed.numberAt(place)
    const last = covered.get(number)
    const shift = at - place
    if (last && at < last.end && Math.abs(shift - last.shift) <= MOST_COST) return
    const ground = groundOf(units, packed, number)
    const right = extendedTo(1, ground, at, place, ground.mostCost)
    covered.set(number, { end: right.text, shift })
    // A wording that counts as a whole is not reached to its end.
    if (ground.isWhole && right.place < ground.to) return
    const left = extendedTo(-1, ground, at, place, ground.mostCost - right.cost)
    const alignment = alignmentOf(text, ground, { left, right })
    if (alignment) found.push(alignment)
  })
  return found
}

/** Every place of a text with every place of a wording at which an equal run starts with a gram. */
function forEachSeed(
  units: Uint16Array,
  characters: Uint16Array,
  { lengths, buckets, places }: SeedIndex,
  visit: (at: number, place: number) => void,
): void {
  const mask = buckets.length - 2
  for (let at = 0; at + 1 < units.length; at++) {
    const begun = lengths[pairHash(units, at)] ?? 0
    if (begun === 0) continue
    for (const length of SEED_LENGTHS) {
      if ((begun & (1 << length)) === 0 || at + length > units.length) continue
      const bucket = gramHash(units, at, length) & mask
      const end = buckets[bucket + 1] ?? 0
      for (let seed = buckets[bucket] ?? 0; seed < end; seed++) {
        const place = places[seed] ?? 0
        if (isRunStart(units, at, characters, place, length)) visit(at, place)
      }
    }
  }
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at)
  return units
}

/** Whether the gram stands at both places; only the first gram of an equal run is a seed. */
function isRunStart(
  units: Uint16Array,
  at: number,
  characters: Uint16Array,
  place: number,
  length: number,
): boolean {
  if (units[at] !== characters[place]) return false
  if (at > 0 && units[at - 1] === characters[place - 1]) return false
  for (let offset = 0; offset < length; offset++)
    if (units[at + offset] !== characters[place + offset]) return false
  return true
}

/** What is compared: the text, and a wording among all of them. */
interface Ground {
  units: Uint16Array
  packed: PackedWordings
  number: number
  from: number
  to: number
  isWhole: boolean
  /** A title counts as it stands or not at all. */
  mostCost: number
}

function groundOf(units: Uint16Array, packed: PackedWordings, number: number): Ground {
  const from = packed.startOf(number)
  const to = packed.endOf(number)
  const { isWhole = false, entry } = packed.source(number) ?? {}
  const mostCost = entry?.kind === 'document' ? 0 : MOST_COST
  return { units, packed, number, from, to, isWhole, mostCost }
}

/** Where an extension has come to, in the text and in the units of all wordings. */
interface Side {
  text: number
  place: number
  /** From the seed outwards. */
  edits: Edit[]
  cost: number
}

interface Sides {
  left: Side
  right: Side
}

/** null where it is too short, or where a wording that counts as a whole is not reached to its ends. */
function alignmentOf(
  text: string,
  { packed, number, from, to, isWhole }: Ground,
  { left, right }: Sides,
): Alignment | null {
  const cost = left.cost + right.cost
  const length = right.place - left.place
  const isLongEnough = isWhole ? length === to - from : length - cost >= SHORTEST_PART
  const wording = isLongEnough ? packed.wordingAt(number) : null
  return (
    wording && {
      wording,
      text: [left.text, right.text],
      part: [left.place - from, right.place - from],
      edits: [...left.edits.reverse(), ...right.edits].map((edit) => ({
        text: edit.text,
        wording: [edit.wording[0] - from, edit.wording[1] - from],
      })),
      cost,
      inserted: (edit) => text.slice(...edit.text),
    }
  )
}

type Step = readonly [text: number, wording: number]

/** The differences that are tried at the end of a run, the smallest first: of the text, of the wording. */
const STEPS: readonly Step[] = [
  [1, 1],
  [0, 1],
  [1, 0],
  [2, 2],
  [0, 2],
  [2, 0],
]
/** What is equal behind a difference shows that the text goes on as the wording does. */
const SHORTEST_RUN = 2

/** To the right (1) or to the left (-1). */
type Direction = 1 | -1

function extendedTo(
  direction: Direction,
  ground: Ground,
  at: number,
  place: number,
  budget: number,
): Side {
  const side: Side = { text: at, place, edits: [], cost: 0 }
  for (;;) {
    const run = equalRun(direction, ground, side.text, side.place)
    side.text += direction * run
    side.place += direction * run
    const step = bestStep(direction, ground, side, budget - side.cost)
    if (!step) return side
    const [ofText, ofWording] = step
    const [text, end] = [
      side.text + direction * ofText,
      side.place + direction * ofWording,
    ]
    side.edits.push({
      text: [Math.min(side.text, text), Math.max(side.text, text)],
      wording: [Math.min(side.place, end), Math.max(side.place, end)],
    })
    side.cost += Math.max(ofText, ofWording)
    side.text = text
    side.place = end
  }
}

/** The step behind which the text goes on longest, of equal ones the smallest; null for none, and at the end. */
function bestStep(
  direction: Direction,
  ground: Ground,
  { text, place }: Side,
  budget: number,
): Step | null {
  const { units, from, to, isWhole } = ground
  const rest = direction === 1 ? to - place : place - from
  const restOfText = direction === 1 ? units.length - text : text
  if (rest === 0) return null
  let best: Step | null = null
  let bestGain = 0
  for (const step of STEPS) {
    const [ofText, ofWording] = step
    if (Math.max(step[0], step[1]) > budget || ofText > restOfText || ofWording > rest)
      continue
    const run = equalRun(
      direction,
      ground,
      text + direction * ofText,
      place + direction * ofWording,
    )
    const gain = gainOf(step, run, rest, isWhole)
    if (gain === null || (best && gain <= bestGain)) continue
    best = step
    bestGain = gain
  }
  return best
}

/**
 * What a step gains, in equal units; null where the text does not go on as the wording does.
 * @param run equal units behind the step
 * @param rest units of the wording before the step
 */
function gainOf(
  [ofText, ofWording]: Step,
  run: number,
  rest: number,
  isWhole: boolean,
): number | null {
  // The end of a whole wording needs no run behind it.
  const isEnd = isWhole && ofWording === rest && ofText === ofWording
  const isWholeRest = run > 0 && run === rest - ofWording
  if (!isEnd && !isWholeRest && run < SHORTEST_RUN) return null
  // 推进进: where the rest is equal behind one character more, none is exchanged.
  const least = isWholeRest ? SHORTEST_RUN + 1 : SHORTEST_RUN
  return Math.max(run, least) - Math.max(ofText, ofWording)
}

/** How many units are equal from here on; the NUL around each wording is in no text. */
function equalRun(
  direction: Direction,
  { units, packed: { characters } }: Ground,
  text: number,
  place: number,
): number {
  const first = direction === 1 ? 0 : -1
  let run = 0
  let [at, of] = [text + first, place + first]
  while (at >= 0 && at < units.length && units[at] === characters[of]) {
    run++
    at += direction
    of += direction
  }
  return run
}
