// What of a selection the button keeps clear of, how far, and where it stands so. Pure; all in px of
// the viewport.
import type { Point } from '../../app/in-page/press.ts'
import type { Pointer } from '../../app/in-page/selecting.ts'

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

export interface Size {
  width: number
  height: number
}

/** About half a line: where the text in a field stands is not known, where the pointer was is. */
const HALF_LINE = 14
/** Lines are higher than their letters, of which the boxes are. Handles of a touch selection hang below its ends. */
const GAP: Record<Pointer, number> = { mouse: 12, keyboard: 12, touch: 40 }
/** From the edges of the window, where a scrollbar may be. */
const EDGE = 16

/** @param boxes of the lines of a selection, in order; empty ones are of no account */
export function anchorOfLines(boxes: Iterable<Box>): Anchor | null {
  let last: Box | null = null
  // In columns the first line may be below the last one.
  let highest = Number.POSITIVE_INFINITY
  for (const box of boxes) {
    if (box.right <= box.left || box.bottom <= box.top) continue
    last = box
    highest = Math.min(highest, box.top)
  }
  return last && { x: last.right, top: highest, bottom: last.bottom }
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

/** Below the selection's end or, without room, above all of it; inside of the window in any case. */
export function placeBeside(
  { x, top, bottom }: Anchor,
  size: Size,
  view: Size,
  pointer: Pointer,
): { left: number; top: number } {
  const lowest = view.height - EDGE - size.height
  const below = bottom + GAP[pointer]
  const above = top - GAP[pointer] - size.height
  const high = below > lowest && above >= EDGE ? above : below
  return {
    left: Math.round(between(EDGE, x, view.width - EDGE - size.width)),
    top: Math.round(between(EDGE, high, lowest)),
  }
}

/** Whether the selection's end is out of a box that clips it. */
export function isOutside({ x, bottom }: Anchor, box: Box): boolean {
  return bottom <= box.top || bottom > box.bottom + 1 || x < box.left || x > box.right + 1
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
