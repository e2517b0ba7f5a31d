// What of a selection the bubble keeps clear of, and how far. Pure; all in px of the viewport.

export interface Point {
  x: number
  y: number
}

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** The end of the selection, as high as all of it: below or above is clear of the selection. */
export interface Anchor {
  x: number
  top: number
  bottom: number
}

export type Pointer = 'mouse' | 'touch' | 'keyboard'

/** About half a line: where the text in a field stands is not known, where the pointer was is. */
const HALF_LINE = 14

/** Lines are higher than their letters, of which the boxes are. Handles of a touch selection hang below its ends. */
const GAP: Record<Pointer, number> = { mouse: 12, keyboard: 12, touch: 40 }

export function gapFor(pointer: Pointer): number {
  return GAP[pointer]
}

/** @param boxes of the lines of a selection, in order; empty ones are of no account */
export function anchorOfLines(boxes: readonly Box[]): Anchor | null {
  const lines = boxes.filter(
    ({ left, right, top, bottom }) => right > left && bottom > top,
  )
  const last = lines.at(-1)
  if (!last) return null
  return {
    x: last.right,
    // In columns the first line may be below the last one.
    top: Math.min(...lines.map(({ top }) => top)),
    bottom: last.bottom,
  }
}

/** In a field: where the pointer was let go, else its end. */
export function anchorInField(field: Box, pointer: Point | null): Anchor {
  if (!pointer) return { x: field.right, top: field.top, bottom: field.bottom }
  return { x: pointer.x, top: pointer.y - HALF_LINE, bottom: pointer.y + HALF_LINE }
}

export function movedBy(anchor: Anchor, from: Box, to: Box): Anchor {
  const down = to.top - from.top
  return {
    x: anchor.x + to.left - from.left,
    top: anchor.top + down,
    bottom: anchor.bottom + down,
  }
}
