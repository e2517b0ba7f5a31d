// How characters are written: the strokes of Make Me a Hanzi (package hanzi-writer-data).
import { createRequire } from 'node:module'
import * as v from 'valibot'

type Point = readonly [x: number, y: number]

/** Points of the line in the middle of each stroke, in its direction; y grows upwards, 0 to 900. */
export type Strokes = readonly (readonly Point[])[]

const schema = v.object({ medians: v.array(v.array(v.tuple([v.number(), v.number()]))) })

/** The strokes of a character in the order in which they are written; null where it is not drawn. */
export function readStrokes(character: string): Strokes | null {
  try {
    const data: unknown = load(`hanzi-writer-data/${character}.json`)
    return v.parse(schema, data).medians
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')
      return null
    throw error
  }
}

const load = createRequire(import.meta.url)

/** A stroke that is so much longer than the way from its start to its end is bent. */
const BENT = 1.15

/** The shape of each stroke: its direction, of eight; those of its halves where it is bent. */
export function strokeShapes(strokes: Strokes): string[] {
  return strokes.map((points) => {
    const [start, middle, end] = [0, 0.5, 1].map((share) => pointAt(points, share))
    if (!start || !middle || !end) return ''
    const isBent =
      lengthOf(points) > BENT * Math.hypot(end[0] - start[0], end[1] - start[1])
    return isBent
      ? direction(start, middle) + direction(middle, end)
      : direction(start, end)
  })
}

function direction(from: Point, to: Point): string {
  const eighth = Math.round((Math.atan2(to[1] - from[1], to[0] - from[0]) / Math.PI) * 4)
  return String((eighth + 8) % 8)
}

function lengthOf(points: Strokes[number]): number {
  let length = 0
  for (const [at, [x, y]] of points.entries()) {
    const [x0, y0] = points[at - 1] ?? [x, y]
    length += Math.hypot(x - x0, y - y0)
  }
  return length
}

/** @param share of the stroke's length, 0..1 */
function pointAt(points: Strokes[number], share: number): Point {
  let left = lengthOf(points) * share
  for (const [at, to] of points.entries()) {
    const from = points[at - 1]
    if (!from) continue
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    if (left <= length) {
      const part = length === 0 ? 0 : left / length
      return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]
    }
    left -= length
  }
  return points.at(-1) ?? [0, 0]
}

const SIDE = 16
const BOX = 1024
const TOP = 900
/** How far a line is blurred, in cells. */
const BLUR = 2

/** The character as it looks, blurred: cells of a square, of mean 0 and length 1. */
export function outline(strokes: Strokes): Float32Array {
  const cells = new Float32Array(SIDE * SIDE)
  for (const points of strokes) {
    const steps = 4 * points.length
    for (let step = 0; step <= steps; step++) {
      const [x, y] = pointAt(points, step / steps)
      blot(cells, (x / BOX) * SIDE, ((TOP - y) / BOX) * SIDE)
    }
  }
  const dark = cells.map(Math.sqrt)
  const mean = dark.reduce((sum, value) => sum + value, 0) / dark.length
  const centred = dark.map((value) => value - mean)
  const length = Math.sqrt(centred.reduce((sum, value) => sum + value * value, 0))
  return centred.map((value) => value / length)
}

function blot(cells: Float32Array, x: number, y: number): void {
  for (let row = Math.floor(y) - BLUR; row <= y + BLUR; row++) {
    for (let column = Math.floor(x) - BLUR; column <= x + BLUR; column++) {
      if (row < 0 || column < 0 || row >= SIDE || column >= SIDE) continue
      const away = (column + 0.5 - x) ** 2 + (row + 0.5 - y) ** 2
      const at = row * SIDE + column
      cells[at] = (cells[at] ?? 0) + Math.exp(-away)
    }
  }
}
