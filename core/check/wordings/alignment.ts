// Finds where a text follows a held wording with few edits. Equal runs are extended across a
// difference of one or two characters while the text goes on as the wording does.
import {
  SEED,
  SHORT_SEED,
  startHash,
  type Wording,
  type WordingIndex,
} from './wordings.ts'

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

/** The differences that are tried at the end of a run, the smallest first: of the text, of the wording. */
const STEPS: readonly (readonly [text: number, wording: number])[] = [
  [1, 1],
  [0, 1],
  [1, 0],
  [2, 2],
  [0, 2],
  [2, 0],
]
/** What is equal behind a difference shows that the text goes on as the wording does. */
const SHORTEST_RUN = 2
const MOST_COST = 2

/** All alignments of a text; those without an edit, too. */
export function alignments(text: string, index: WordingIndex): Alignment[] {
  const found: Alignment[] = []
  /** Wording → the end of the last alignment with it, and its shift against the text. */
  const covered = new Map<number, { end: number; shift: number }>()
  for (let at = 0; at + SHORT_SEED <= text.length; at++) {
    if (index.starts[startHash(text, at)] === 0) continue
    for (const [number, offset] of seedsAt(text, at, index)) {
      const wording = index.wordings[number]
      if (!wording) continue
      // Only the first gram of a run is a seed.
      if (at > 0 && offset > 0 && text[at - 1] === wording.folded[offset - 1]) continue
      const last = covered.get(number)
      const shift = at - offset
      if (last && at < last.end && Math.abs(shift - last.shift) <= MOST_COST) continue
      const alignment = extended(text, wording, at, offset)
      covered.set(number, { end: alignment.text[1], shift })
      if (isWorthKeeping(alignment)) found.push(alignment)
    }
  }
  return found
}

type Seeds = readonly (readonly [wording: number, offset: number])[]
const NO_SEEDS: Seeds = []

function seedsAt(text: string, at: number, { grams }: WordingIndex): Seeds {
  const long = grams.get(text.slice(at, at + SEED)) ?? NO_SEEDS
  const short = grams.get(text.slice(at, at + SHORT_SEED)) ?? NO_SEEDS
  if (short.length === 0) return long
  return long.length === 0 ? short : [...long, ...short]
}

const SHORTEST_PART = 8

function isWorthKeeping({ wording, part, cost }: Alignment): boolean {
  const length = part[1] - part[0]
  if (wording.isWhole) return length === wording.folded.length
  return length - cost >= SHORTEST_PART
}

interface Side {
  text: number
  wording: number
  edits: Edit[]
  cost: number
}

function extended(text: string, wording: Wording, at: number, offset: number): Alignment {
  const right = extendRight(text, wording, at, offset, MOST_COST)
  const left = extendLeft(text, wording, at, offset, MOST_COST - right.cost)
  return {
    wording,
    text: [left.text, right.text],
    part: [left.wording, right.wording],
    edits: [...left.edits, ...right.edits],
    cost: left.cost + right.cost,
    inserted: (edit) => text.slice(...edit.text),
  }
}

function extendRight(
  text: string,
  { folded, isWhole }: Wording,
  at: number,
  offset: number,
  budget: number,
): Side {
  const side: Side = { text: at, wording: offset, edits: [], cost: 0 }
  for (;;) {
    const run = runRight(text, side.text, folded, side.wording)
    side.text += run
    side.wording += run
    if (side.wording === folded.length) return side
    const rest = folded.length - side.wording
    const steps = STEPS.filter(([a, b]) => Math.max(a, b) <= budget - side.cost)
    const scored = steps.map((step) => {
      const [a, b] = step
      const next = runRight(text, side.text + a, folded, side.wording + b)
      // The end of a whole wording needs no run behind it.
      const isEnd = isWhole && b === rest && side.text + a <= text.length && a === b
      return {
        step,
        run: isEnd ? SHORTEST_RUN : next,
        isWholeRest: next === rest - b && next > 0,
      }
    })
    const best = bestStep(scored)
    if (!best) return side
    const [a, b] = best
    side.edits.push({
      text: [side.text, side.text + a],
      wording: [side.wording, side.wording + b],
    })
    side.cost += Math.max(a, b)
    side.text += a
    side.wording += b
  }
}

function extendLeft(
  text: string,
  { folded, isWhole }: Wording,
  at: number,
  offset: number,
  budget: number,
): Side {
  const side: Side = { text: at, wording: offset, edits: [], cost: 0 }
  for (;;) {
    const run = runLeft(text, side.text, folded, side.wording)
    side.text -= run
    side.wording -= run
    if (side.wording === 0) return side
    const rest = side.wording
    const steps = STEPS.filter(([a, b]) => Math.max(a, b) <= budget - side.cost)
    const scored = steps.map((step) => {
      const [a, b] = step
      const next = runLeft(text, side.text - a, folded, side.wording - b)
      const isStart = isWhole && b === rest && side.text - a >= 0 && a === b
      return {
        step,
        run: isStart ? SHORTEST_RUN : next,
        isWholeRest: next === rest - b && next > 0,
      }
    })
    const best = bestStep(scored)
    if (!best) return side
    const [a, b] = best
    side.edits.unshift({
      text: [side.text - a, side.text],
      wording: [side.wording - b, side.wording],
    })
    side.cost += Math.max(a, b)
    side.text -= a
    side.wording -= b
  }
}

/** The step behind which the text goes on longest; of equal ones the smallest. */
function bestStep(
  scored: readonly {
    step: readonly [number, number]
    run: number
    isWholeRest: boolean
  }[],
): readonly [number, number] | null {
  let best: { step: readonly [number, number]; run: number } | null = null
  for (const { step, run, isWholeRest } of scored) {
    if (run < SHORTEST_RUN && !isWholeRest) continue
    if (!best || run > best.run + Math.max(...step) - Math.max(...best.step))
      best = { step, run }
  }
  return best?.step ?? null
}

function runRight(a: string, atA: number, b: string, atB: number): number {
  if (atB > b.length) return 0
  let run = 0
  while (atA + run < a.length && atB + run < b.length && a[atA + run] === b[atB + run])
    run++
  return run
}

function runLeft(a: string, atA: number, b: string, atB: number): number {
  if (atA < 0 || atB < 0) return 0
  let run = 0
  while (run < atA && run < atB && a[atA - run - 1] === b[atB - run - 1]) run++
  return run
}
