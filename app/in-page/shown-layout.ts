// How the browser lays an element out: on its own lines, within a line, or on the line of its neighbours
// with a gap.
import { type Layout, layoutByName } from '../../core/parse/page/index.ts'
import { boxOf, nameOf, parentOf } from './dom.ts'

const IN_LINE = /^(?:inline|contents|ruby|math)/u

export function layoutOf(
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
