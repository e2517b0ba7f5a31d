// The selection of this frame, once it is finished, and where it is.
import { boxOf, isElement, parentOf } from '../../app/in-page/dom.ts'
import { isField, isSecret, selectedInField } from '../../app/in-page/focus.ts'
import type { Point } from '../../app/in-page/press.ts'
import { selectedIn } from '../../app/in-page/selected-place.ts'
import { focusWithin, rangeOf } from '../../app/in-page/selected-span.ts'
import { cutSelection } from '../../core/text/selection-text.ts'
import { type Anchor, anchorInField, anchorOfLines, movedBy } from './anchor.ts'

export interface FinishedSelection {
  text: string
  /** Where it ends. */
  element: Element
  /** Where it is now; null when it is gone. */
  anchor: () => Anchor | null
}

/** @param point where the pointer was let go; null where it was not */
export function finishedSelection(point: Point | null): FinishedSelection | null {
  const selected = selectedHere()
  if (!selected) return null
  const { text, cut } = cutSelection(selected.text)
  const { field } = selected
  if (field) return { text, element: field, anchor: anchorBy(field, point) }
  const range = rangeOf(document)
  const element = range && elementOf(range.endContainer)
  if (!element) return null
  const ofLines = (): Anchor | null => anchorOfLines(range.getClientRects())
  // To ask for the lines of a whole book at each step would stop the page; in a shadow root there
  // may be none.
  if (!cut && ofLines()) return { text, element, anchor: ofLines }
  return { text, element, anchor: cut ? () => inWindow(point) : anchorBy(element, point) }
}

/** What a lookup of the selection would be about; null where there is nothing to look up. */
export function selectedHere(): { text: string; field: Element | null } | null {
  const focus = focusWithin(document)
  if (focus && isSecret(focus)) return null
  const inField = focus && isField(focus) ? selectedInField(focus) : ''
  const text = inField === '' ? selectedIn(document) : inField
  return isWorthLookingUp(text) ? { text, field: inField === '' ? null : focus } : null
}

/** The wordings are Chinese: two characters of it are the least that can be one. */
export function isWorthLookingUp(text: string): boolean {
  return /\p{Script=Han}.*\p{Script=Han}/su.test(text)
}

function elementOf(node: Node): Element | null {
  return isElement(node) ? node : parentOf(node)
}

function anchorBy(element: Element, point: Point | null): () => Anchor {
  const before = boxOf(element)
  const anchor = anchorInField(before, point)
  return () => movedBy(anchor, before, boxOf(element))
}

/** Beside the pointer, or at the end of what is seen. */
function inWindow(point: Point | null): Anchor {
  const window = { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
  return anchorInField(window, point)
}
