// Brings a place of the page into view: within containers that scroll, and through frames.
import { boxOf, documentOf, get, isElement, parentOf } from '../dom.ts'

interface Box {
  top: number
  bottom: number
  left: number
  right: number
}

/** Nearer to the edge than this, in CSS pixels, a place is not seen well. */
const MARGIN = 40

/** The range stands in the middle then, unless it was in view. */
export function scrollToRange(range: Range): void {
  const { startContainer: node } = range
  const element = isElement(node) ? node : parentOf(node)
  if (element) scrollAround(element, () => boxOfRange(range, element))
}

export function scrollToElement(element: Element): void {
  scrollAround(element, () => boxOf(element))
}

/** What is folded away has no box: that which it is folded into has. */
function boxOfRange(range: Range, element: Element): Box {
  let box: DOMRect = range.getBoundingClientRect()
  for (
    let around: Element | null = element;
    around && box.width === 0 && box.height === 0;
    around = outerOf(around)
  )
    box = boxOf(around)
  return box
}

/** @param place where it is now, in the window of the element */
function scrollAround(element: Element, place: () => Box): void {
  const view = documentOf(element)?.defaultView
  if (!view) return
  for (let around: Element | null = element; around; around = outerOf(around)) {
    if (scrolls(around, view)) scrollBox(around, place(), insideOf(around))
  }
  const { clientHeight, clientWidth } = view.document.documentElement
  scrollBox(view, place(), { top: 0, left: 0, bottom: clientHeight, right: clientWidth })
  const frame = view.frameElement
  if (!frame) return
  scrollAround(frame, () => {
    const { top, left, bottom, right } = place()
    const outer = insideOf(frame)
    return {
      top: outer.top + top,
      bottom: outer.top + bottom,
      left: outer.left + left,
      right: outer.left + right,
    }
  })
}

/** In shadow roots, too. */
function outerOf(element: Element): Element | null {
  const slot = get(Element.prototype, 'assignedSlot', element)
  const parent = slot ?? parentOf(element)
  if (parent) return parent
  const root = get(Node.prototype, 'parentNode', element)
  return root && 'host' in root ? (root as ShadowRoot).host : null
}

function scrolls(element: Element, view: Window): boolean {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element
  if (scrollHeight <= clientHeight && scrollWidth <= clientWidth) return false
  if (element === view.document.documentElement) return false
  return /auto|scroll|hidden/u.test(view.getComputedStyle(element).overflow)
}

/** Without borders and bars, in the window of the element. */
function insideOf(element: Element): Box {
  const { top, left } = boxOf(element)
  const { clientTop, clientLeft, clientHeight, clientWidth } = element
  return {
    top: top + clientTop,
    left: left + clientLeft,
    bottom: top + clientTop + clientHeight,
    right: left + clientLeft + clientWidth,
  }
}

/** To the middle, where it is out of view; at once, whatever the page has for scrolling. */
function scrollBox(scroller: Element | Window, place: Box, view: Box): void {
  const top = distance(place.top, place.bottom, view.top, view.bottom)
  const left = distance(place.left, place.right, view.left, view.right)
  if (top !== 0 || left !== 0) scroller.scrollBy({ top, left, behavior: 'instant' })
}

function distance(start: number, end: number, from: number, to: number): number {
  const margin = Math.min(MARGIN, (to - from) / 4)
  const isInView = start >= from + margin && end <= to - margin
  return isInView ? 0 : start - from - Math.max(0, to - from - (end - start)) / 2
}
