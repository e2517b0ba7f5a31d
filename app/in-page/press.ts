// A press of the pointer: whether it can have selected something, and whether what is selected now
// lies where it went.
import { call, rootOf } from './dom.ts'
import { isField } from './focus.ts'
import { focusWithin, rangeOf, type SelectedSpan } from './selected-span.ts'

export interface Point {
  x: number
  y: number
}

const LONG_TOUCH_MS = 400
/** Two clicks that are farther apart are two. */
const MULTIPLE_CLICK_MS = 700
const MOVED_PX = 3

export interface Press extends Point {
  at: number
  clicks: number
  isTouch: boolean
  target: EventTarget | undefined
  caret: Caret | null
}

export function pressOf(page: Document, event: PointerEvent, last: Press | null): Press {
  const { clientX: x, clientY: y, timeStamp: at } = event
  const isNext =
    last !== null && at - last.at < MULTIPLE_CLICK_MS && !isMoved(last, { x, y })
  return {
    x,
    y,
    at,
    clicks: isNext ? last.clicks + 1 : 1,
    isTouch: event.pointerType === 'touch',
    target: event.composedPath()[0],
    caret: caretAt(page, { x, y }),
  }
}

function isMoved(from: Point, to: Point): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) > MOVED_PX
}

/** Whether a press that ends so can have selected anything. */
export function isSelecting(press: Press, end: PointerEvent): boolean {
  if (press.isTouch) return end.timeStamp - press.at >= LONG_TOUCH_MS
  // A text that is dragged away, or a menu.
  if (end.type !== 'pointerup') return false
  const point = { x: end.clientX, y: end.clientY }
  return press.clicks > 1 || end.shiftKey || isMoved(press, point)
}

/** To be called when the press ends; what it gives, when the browser has selected. */
export function makesSelection(
  page: Document,
  press: Press,
  end: PointerEvent,
): (now: SelectedSpan) => boolean {
  const point = { x: end.clientX, y: end.clientY }
  // Shift carries on what stood elsewhere.
  const begin = end.shiftKey ? [] : [press.caret]
  const ends = press.isTouch || !isInView(page, point) ? [] : [caretAt(page, point)]
  return ({ start: [node] }) => {
    const focus = focusWithin(page)
    if (focus && isField(focus) && node === focus) return press.target === focus
    const range = rangeOf(page)
    if (!range || !begin.every(isWithin(range, press))) return false
    // At the edge of the window the page has scrolled on since.
    return ends.every(isWithin(range, press)) || begin.some(isEndOf(range))
  }
}

function isInView({ defaultView }: Document, { x, y }: Point): boolean {
  if (!defaultView) return false
  return x >= 0 && y >= 0 && x < defaultView.innerWidth && y < defaultView.innerHeight
}

/** A place in the text; in a shadow root, that of its host. */
interface Caret {
  node: Node
  offset: number
}

function caretAt(page: Document, { x, y }: Point): Caret | null {
  // Chrome has it from 128 on.
  if ('caretPositionFromPoint' in Document.prototype) {
    const caret = call(Document.prototype, 'caretPositionFromPoint', page, x, y)
    return caret && { node: caret.offsetNode, offset: caret.offset }
  }
  const range = call(Document.prototype, 'caretRangeFromPoint', page, x, y)
  return range && { node: range.startContainer, offset: range.startOffset }
}

/** To one character, since the browser rounds otherwise than it tells. */
const isWithin =
  (range: Range, { target }: Press) =>
  (caret: Caret | null): boolean => {
    // Firefox gives ranges within shadow roots, and carets outside of them.
    const root = rootOf(range.startContainer)
    if ('host' in root) return isNode(target) && rootOf(target) === root
    return caret !== null && [0, -1, 1].some((by) => isAt(range, caret, by))
  }

const isEndOf =
  ({ startContainer, startOffset, endContainer, endOffset }: Range) =>
  (caret: Caret | null): boolean =>
    (caret?.node === startContainer && Math.abs(caret.offset - startOffset) <= 1) ||
    (caret?.node === endContainer && Math.abs(caret.offset - endOffset) <= 1)

/** Not by instanceof: nodes of another frame are of another realm. */
function isNode(target: EventTarget | undefined): target is Node {
  return target !== undefined && 'nodeType' in target
}

function isAt(range: Range, { node, offset }: Caret, by: number): boolean {
  try {
    return range.isPointInRange(node, offset + by)
  } catch {
    // There is no such place, or no longer.
    return false
  }
}
