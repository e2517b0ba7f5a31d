// Writes down in the copy of a page how the browser shows it: what runs on in a line, the numbers that
// it counts, the text that style sheets add, and whether line breaks are shown.
import {
  LAYOUT_KEPT,
  type Layout,
  layoutByName,
  NUMBER_KEPT,
  PRE_KEPT,
} from '../../data/parse/page-node.ts'
import { Counters } from './counters.ts'
import { boxOf, call, nameOf, parentOf } from './dom.ts'

/** @param originals and their copies, in the order of the document */
export function writeLayout(
  originals: readonly Element[],
  copies: ArrayLike<Element>,
): void {
  const counters = new Counters()
  for (const [at, original] of originals.entries()) {
    const copy = copies[at]
    if (!copy) continue
    const style = getComputedStyle(original)
    if (style.display === 'none') continue
    keep(copy, LAYOUT_KEPT, layoutOf(original, style))
    keep(copy, PRE_KEPT, String(/^(?:pre|break-spaces)/u.test(style.whiteSpace)))
    const number = counters.enter(original, style)
    if (number !== null) keep(copy, NUMBER_KEPT, number)
    const [before, after] = [
      counters.added(original, '::before'),
      counters.added(original, '::after'),
    ]
    if (before !== '') call(Element.prototype, 'prepend', copy, before)
    if (after !== '') call(Element.prototype, 'append', copy, after)
  }
}

function keep(copy: Element, name: string, value: string): void {
  call(Element.prototype, 'setAttribute', copy, name, value)
}

const IN_LINE = /^(?:inline|contents|ruby|math)/u

function layoutOf(
  element: Element,
  { display, float, position }: CSSStyleDeclaration,
): Layout {
  const byName = layoutByName(nameOf(element).toUpperCase())
  if (display === 'table-cell') return 'cell'
  // Those that are parted by their boxes alone would run into one word.
  if (display.startsWith('inline-')) return byName === 'inline' ? 'inline' : 'cell'
  if (IN_LINE.test(display)) return 'inline'
  const isTakenOut = float !== 'none' || position === 'absolute' || position === 'fixed'
  if (isTakenOut) return byName === 'inline' ? 'cell' : byName
  return isBoxOfRow(element) ? besideNeighbour(element) : 'block'
}

/** Whether it is laid out by a flex or grid container, which makes a block of everything. */
function isBoxOfRow(element: Element): boolean {
  const parent = parentOf(element)
  return parent !== null && /flex|grid/u.test(getComputedStyle(parent).display)
}

/** In em: what stands closer runs on. */
const GAP = 0.3

function besideNeighbour(element: Element): Layout {
  const neighbours = [element.previousElementSibling, element.nextElementSibling]
  if (holdsBlocks(element)) return 'block'
  const box = boxOf(element)
  const gaps = neighbours.flatMap((neighbour) => {
    if (!neighbour || holdsBlocks(neighbour)) return []
    const other = boxOf(neighbour)
    const overlap = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)
    if (overlap <= Math.min(box.height, other.height) / 2) return []
    return [Math.max(other.left - box.right, box.left - other.right)]
  })
  if (gaps.length === 0) return neighbours.some(Boolean) ? 'block' : 'inline'
  const size = Number.parseFloat(getComputedStyle(element).fontSize)
  return Math.max(...gaps) > size * GAP ? 'cell' : 'inline'
}

const holdsBlocks = (element: Element): boolean =>
  [...element.children].some(
    (child) => !IN_LINE.test(getComputedStyle(child).display) && child.localName !== 'br',
  )
