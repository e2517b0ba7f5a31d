// The selection of this frame, once it is finished, and where it is.
import { isField, isSecret, selectedInField } from '../in-page/focus.ts'
import { selectedText } from '../in-page/selected-text.ts'
import {
  type Anchor,
  anchorInField,
  anchorOfLines,
  movedBy,
  type Point,
} from './anchor.ts'

export interface FinishedSelection {
  text: string
  /** Where it ends. */
  element: Element | null
  /** Where it is now; null when it is gone. */
  anchor: () => Anchor | null
}

/** @param pointer where the pointer was let go; null where it was not */
export function finishedSelection(pointer: Point | null): FinishedSelection | null {
  const focus = focusedElement()
  if (focus && isSecret(focus)) return null
  const inField = focus && isField(focus) ? selectedInField(focus) : ''
  if (focus && isField(focus) && inField !== '') {
    return isWorthLookingUp(inField) ? selectionInField(focus, inField, pointer) : null
  }
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  const text = selectedText(selection)
  return isWorthLookingUp(text)
    ? selectionInPage(selection.getRangeAt(0), text, pointer)
    : null
}

/** The wordings are Chinese: two characters of it are the least that can be one. */
export function isWorthLookingUp(text: string): boolean {
  return /\p{Script=Han}.*\p{Script=Han}/su.test(text)
}

/** Through open shadow roots. A frame inside has a script of its own. */
function focusedElement(): Element | null {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
}

function selectionInField(field: Element, text: string, pointer: Point | null) {
  const before = field.getBoundingClientRect()
  const anchor = anchorInField(before, pointer)
  return {
    text,
    element: field,
    anchor: () => movedBy(anchor, before, field.getBoundingClientRect()),
  }
}

function selectionInPage(
  range: Range,
  text: string,
  pointer: Point | null,
): FinishedSelection | null {
  const { endContainer } = range
  const element =
    endContainer instanceof Element ? endContainer : endContainer.parentElement
  const ofLines = (): Anchor | null => anchorOfLines([...range.getClientRects()])
  if (ofLines()) return { text, element, anchor: ofLines }
  // A selection in a shadow root may have no lines: where the pointer was is left.
  if (!pointer || !element) return null
  const before = element.getBoundingClientRect()
  const anchor = anchorInField(before, pointer)
  return {
    text,
    element,
    anchor: () => movedBy(anchor, before, element.getBoundingClientRect()),
  }
}
