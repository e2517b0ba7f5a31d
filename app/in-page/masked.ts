// What a style masks where a selection stands. The style of each element of a long selection would be
// too much to ask for: its ends are looked at, and what is edited or has a style of its own in between.
import { call, get, isElement, parentOf } from './dom.ts'
import { isMasked } from './focus.ts'

const MAY_BE_MASKED =
  '[contenteditable], [contenteditable] *, [style*="text-security"], [style*="font"]'
/** More than a page has of them by hand. */
const MOST = 1000

export function hasMasked(ranges: readonly Range[]): boolean {
  return ranges.some(
    (range) =>
      [range.startContainer, range.endContainer].some(isMaskedNode) ||
      maskedWithin(range),
  )
}

function isMaskedNode(node: Node): boolean {
  const element = isElement(node) ? node : parentOf(node)
  return element !== null && isMasked(element)
}

function maskedWithin(range: Range): boolean {
  const common = range.commonAncestorContainer
  const outer = isElement(common) ? common : parentOf(common)
  if (!outer || range.collapsed) return false
  const found = [...call(Element.prototype, 'querySelectorAll', outer, MAY_BE_MASKED)]
  return found
    .slice(0, MOST)
    .some(
      (element) =>
        range.intersectsNode(element) &&
        get(Node.prototype, 'textContent', element) !== '' &&
        isMasked(element),
    )
}
