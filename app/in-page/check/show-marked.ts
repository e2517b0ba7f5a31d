// Brings a marked place before the user: in view, and selected where the user writes.

import type { Mark } from '../../messages/check-protocol.ts'
import {
  documentOf,
  get,
  giveFocus,
  isElement,
  parentOf,
  rootOf,
  selectionOf,
} from '../dom.ts'
import { hostOf } from '../editable-range.ts'
import { selectionWithin } from '../selected-text.ts'
import { canMark } from './highlights.ts'
import { type MarkedPlace, type Marks, rangeIn } from './marks.ts'
import type { FieldBlock, NodesBlock } from './page-tree.ts'
import { scrollToElement, scrollToRange } from './scroll-to.ts'
import { selectInField } from './select-in-field.ts'

/**
 * @param focus gives the page the keyboard
 * @returns false where the place is there no longer
 */
export function showMarked({ block, mark }: MarkedPlace, focus: boolean): boolean {
  return block.place === 'field'
    ? showInField(block, mark, focus)
    : showInNodes(block, mark, focus)
}

function showInField(
  { field, offset, text }: FieldBlock,
  { start, end }: Mark,
  focus: boolean,
): boolean {
  const isSame = field.value.slice(offset, offset + text.length) === text
  if (!isSame || !get(Node.prototype, 'isConnected', field)) return false
  scrollToElement(field)
  selectInField(field, offset + start, offset + end)
  if (focus) focusWindow(field)
  return true
}

function showInNodes(block: NodesBlock, { start, end }: Mark, focus: boolean): boolean {
  const range = rangeIn(block, start, end)
  if (!range) return false
  scrollToRange(range)
  const host = block.place === 'editable' ? hostAround(range) : null
  if (focus) focusWindow(range.startContainer)
  if (focus && host) giveFocus(host)
  // Without marks the selection is all that shows the place.
  if (host || !canMark()) select(range)
  return true
}

function focusWindow(node: Node): void {
  documentOf(node)?.defaultView?.focus()
}

function hostAround({ commonAncestorContainer: node }: Range): HTMLElement | null {
  const element = isElement(node) ? node : parentOf(node)
  return element && hostOf(element)
}

function select({ startContainer, startOffset, endContainer, endOffset }: Range): void {
  const page = documentOf(startContainer)
  const selection = selectionWithin(rootOf(startContainer)) ?? (page && selectionOf(page))
  selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
}

const FLASHES = 2
const FLASH_MS = 140

/** Shows the current mark as any other twice, unless the user has asked for less motion. Returns how to stop. */
export function startFlash(marks: Marks): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return () => {}
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
    marks.showCurrent(turns % 2 === 0)
    if (turns === FLASHES * 2) clearInterval(timer)
  }, FLASH_MS)
  return () => {
    clearInterval(timer)
    marks.showCurrent(true)
  }
}
