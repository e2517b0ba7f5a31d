// Where a selection can be written over: a field that takes text, or an element that is edited.
import {
  documentOf,
  get,
  isEdited,
  isElement,
  parentOf,
  rootOf,
  selectionOf,
} from './dom.ts'
import { type Field, focusedElement, isField } from './focus.ts'
import type { SelectedPlace } from './selected-place.ts'
import { selectionWithin } from './selected-text.ts'

/** Text that stands where it can be edited, apart from fields. */
export interface EditableRange {
  /** The outermost element that is edited as one. */
  host: HTMLElement
  range: Range
  selection: Selection
}

export function isEditable(place: SelectedPlace): boolean {
  return place.in === 'field'
    ? takesText(place.field)
    : editableRange(place.document) !== null
}

export function takesText(field: Field): boolean {
  return !field.readOnly && !field.matches(':disabled')
}

/** The selection of a document where it stands in one edited element as a whole; else null. */
export function editableRange(document: Document): EditableRange | null {
  const focus = focusedElement(document)
  // In Chromium the selection of a field whose own is not told, such as type=email.
  if (focus && isField(focus)) return null
  const selection = selectionNear(document, focus)
  if (selection?.rangeCount !== 1) return null
  const range = selection.getRangeAt(0)
  const { commonAncestorContainer: common } = range
  const element = isElement(common) ? common : parentOf(common)
  const host = element && hostOf(element)
  return host && { host, range, selection }
}

/** Chromium gives ranges within a shadow root by that root only. */
function selectionNear(document: Document, focus: Element | null): Selection | null {
  return (focus && selectionWithin(rootOf(focus))) ?? selectionOf(document)
}

/** The outermost element around it that is edited as one; null where it is not edited. */
export function hostOf(element: Element): HTMLElement | null {
  const page = documentOf(element)
  const isWhole = page !== null && get(Document.prototype, 'designMode', page) === 'on'
  if (isWhole) return get(Document.prototype, 'body', page)
  let host: HTMLElement | null = null
  for (let at: Element | null = element; at && isEdited(at); at = parentOf(at)) host = at
  return host
}
