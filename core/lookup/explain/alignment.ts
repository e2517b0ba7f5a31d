// Aligns two rows of units: what both have in the same order, what was moved, and what takes the place
// of what.
import { diffArrays } from 'diff'

/** `[from, to)` of one side. */
type Range = readonly [from: number, to: number]

/** A stretch of the alignment; joined, the ranges of each side cover it whole, in order. */
export interface Aligned {
  type: 'same' | 'changed' | 'moved'
  left: Range
  right: Range
}

/** Shorter runs, in characters, stand on both sides by chance. */
const SHORTEST_MOVE = 2
/** Beyond this product of lengths no moves are looked for. */
const MOST_COMPARED = 250_000

/** How well a stretch may begin or end before a unit: in a word, between words, behind a mark. */
export type EdgeOf = (side: 'left' | 'right', unit: number) => 0 | 1 | 2

/** A moved stretch comes twice: with its place on the left, and with its place on the right. */
export function align(
  left: readonly string[],
  right: readonly string[],
  edgeOf: EdgeOf,
): Aligned[] {
  const regions = joined(slid(regionsOf(left, right), { left, right }, edgeOf))
  const changed = regions.filter(({ type }) => type === 'changed')
  const moves = movesBetween(
    { units: left, ranges: changed.map((region) => region.left) },
    { units: right, ranges: changed.map((region) => region.right) },
  )
  return regions.flatMap((region) =>
    region.type === 'same'
      ? [region]
      : apart(
          region,
          moves.left.filter(within(region.left)),
          moves.right.filter(within(region.right)),
        ),
  )
}

/** A longest common subsequence: what it leaves out between two matches is one changed region. */
function regionsOf(left: readonly string[], right: readonly string[]): Aligned[] {
  const regions: Aligned[] = []
  let atLeft = 0
  let atRight = 0
  for (const { added, removed, value } of diffArrays([...left], [...right])) {
    const toLeft = atLeft + (added ? 0 : value.length)
    const toRight = atRight + (removed ? 0 : value.length)
    const type = added || removed ? 'changed' : 'same'
    const last = regions.at(-1)
    if (last?.type === 'changed' && type === 'changed')
      regions[regions.length - 1] = {
        type,
        left: [last.left[0], toLeft],
        right: [last.right[0], toRight],
      }
    else regions.push({ type, left: [atLeft, toLeft], right: [atRight, toRight] })
    atLeft = toLeft
    atRight = toRight
  }
  return regions
}

/** Without what is empty now; exchanges that have come together are one. */
export function joined(regions: readonly Aligned[]): Aligned[] {
  const found: Aligned[] = []
  for (const region of regions) {
    if (region.left[0] === region.left[1] && region.right[0] === region.right[1]) continue
    const last = found.at(-1)
    if (last?.type === 'changed' && region.type === 'changed')
      found[found.length - 1] = {
        type: 'changed',
        left: [last.left[0], region.left[1]],
        right: [last.right[0], region.right[1]],
      }
    else found.push(region)
  }
  return found
}

/** A stretch that one side alone has slides by no more than this. */
const MOST_SLID = 12

/**
 * 企业、进 in 进企业、进机关 may as well be 进企业、: what one side alone has begins and ends where a
 * reader would part it.
 */
function slid(
  found: readonly Aligned[],
  units: Record<'left' | 'right', readonly string[]>,
  edgeOf: EdgeOf,
): Aligned[] {
  const regions = [...found]
  for (let at = 1; at + 1 < regions.length; at++) {
    const [before, region, after] = regions.slice(at - 1, at + 2)
    if (!before || !region || !after) break
    const side = onlySide(region)
    if (!side || before.type !== 'same' || after.type !== 'same') continue
    const shift = bestShift(
      region[side],
      before[side],
      after[side],
      units[side],
      (unit) => edgeOf(side, unit),
    )
    const moved = ([from, to]: Range): Range => [from + shift, to + shift]
    regions[at - 1] = {
      ...before,
      left: [before.left[0], before.left[1] + shift],
      right: [before.right[0], before.right[1] + shift],
    }
    regions[at] = { ...region, left: moved(region.left), right: moved(region.right) }
    regions[at + 1] = {
      ...after,
      left: [after.left[0] + shift, after.left[1]],
      right: [after.right[0] + shift, after.right[1]],
    }
  }
  return regions
}

function onlySide({ type, left, right }: Aligned): 'left' | 'right' | null {
  if (type === 'same' || isNotEmpty(left) === isNotEmpty(right)) return null
  return isNotEmpty(left) ? 'left' : 'right'
}

function bestShift(
  [from, to]: Range,
  before: Range,
  after: Range,
  units: readonly string[],
  edge: (unit: number) => number,
): number {
  let best = 0
  let most = edge(from) + edge(to)
  const weigh = (shift: number): void => {
    const worth = edge(from + shift) + edge(to + shift)
    if (worth <= most) return
    most = worth
    best = shift
  }
  const mostBack = Math.min(MOST_SLID, before[1] - before[0])
  for (let by = 1; by <= mostBack && units[from - by] === units[to - by]; by++) weigh(-by)
  const mostOn = Math.min(MOST_SLID, after[1] - after[0])
  for (let by = 0; by < mostOn && units[from + by] === units[to + by]; by++) weigh(by + 1)
  return best
}

interface Side {
  units: readonly string[]
  /** What is not matched. */
  ranges: readonly Range[]
}

/** Runs that are unmatched on both sides: they stand there in another order. The longest first. */
function movesBetween(left: Side, right: Side): { left: Range[]; right: Range[] } {
  const found: { left: Range[]; right: Range[] } = { left: [], right: [] }
  let free = {
    left: left.ranges.filter(isNotEmpty),
    right: right.ranges.filter(isNotEmpty),
  }
  while (total(free.left) * total(free.right) <= MOST_COMPARED) {
    const run = longestRun(left.units, free.left, right.units, free.right)
    if (!run) break
    found.left.push(run.left)
    found.right.push(run.right)
    free = {
      left: free.left.flatMap((range) => without(range, run.left)),
      right: free.right.flatMap((range) => without(range, run.right)),
    }
  }
  return found
}

function longestRun(
  left: readonly string[],
  inLeft: readonly Range[],
  right: readonly string[],
  inRight: readonly Range[],
): { left: Range; right: Range } | null {
  let best: { left: Range; right: Range } | null = null
  let longest = 0
  for (const [fromLeft, toLeft] of inLeft) {
    for (const [fromRight, toRight] of inRight) {
      let above: number[] = []
      for (let a = fromLeft; a < toLeft; a++) {
        const row: number[] = []
        for (let b = fromRight; b < toRight; b++) {
          const length = left[a] === right[b] ? (above[b - fromRight - 1] ?? 0) + 1 : 0
          row.push(length)
          const isMove =
            length >= SHORTEST_MOVE || (left[a] ?? '').length >= SHORTEST_MOVE
          if (length <= longest || !isMove) continue
          longest = length
          best = { left: [a + 1 - length, a + 1], right: [b + 1 - length, b + 1] }
        }
        above = row
      }
    }
  }
  return best
}

/** The changed region, with what was moved out of it or into it apart. */
function apart(region: Aligned, left: Range[], right: Range[]): Aligned[] {
  if (left.length === 0 && right.length === 0) return [region]
  const onLeft = parts(region.left, left)
  const onRight = parts(region.right, right)
  const pieces: Aligned[] = []
  let [atLeft, atRight] = [region.left[0], region.right[0]]
  while (onLeft.length > 0 || onRight.length > 0) {
    const side = movedSide(onLeft[0], onRight[0])
    const toLeft = side === 'right' ? atLeft : (onLeft.shift()?.range[1] ?? atLeft)
    const toRight = side === 'left' ? atRight : (onRight.shift()?.range[1] ?? atRight)
    pieces.push({
      type: side === null ? 'changed' : 'moved',
      left: [atLeft, toLeft],
      right: [atRight, toRight],
    })
    atLeft = toLeft
    atRight = toRight
  }
  return pieces.filter((piece) => isNotEmpty(piece.left) || isNotEmpty(piece.right))
}

/** What was moved is a piece by itself, on its side; null where neither side has something moved. */
function movedSide(
  left: Part | undefined,
  right: Part | undefined,
): 'left' | 'right' | null {
  if (left?.moved) return 'left'
  return right?.moved ? 'right' : null
}

interface Part {
  range: Range
  moved: boolean
}

/** A range in order: the stretches that were moved, and those between them. */
function parts([from, to]: Range, moved: Range[]): Part[] {
  const found: Part[] = []
  let at = from
  for (const range of [...moved].sort((a, b) => a[0] - b[0])) {
    if (range[0] > at) found.push({ range: [at, range[0]], moved: false })
    found.push({ range, moved: true })
    at = range[1]
  }
  if (to > at) found.push({ range: [at, to], moved: false })
  return found
}

const within =
  ([from, to]: Range) =>
  (range: Range): boolean =>
    from <= range[0] && range[1] <= to

function without([from, to]: Range, taken: Range): Range[] {
  if (taken[0] < from || taken[1] > to) return [[from, to]]
  const rest: Range[] = [
    [from, taken[0]],
    [taken[1], to],
  ]
  return rest.filter(isNotEmpty)
}

const isNotEmpty = ([from, to]: Range): boolean => to > from

const total = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, [from, to]) => sum + to - from, 0)
