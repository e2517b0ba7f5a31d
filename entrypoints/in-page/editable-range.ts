// Where a selection can be written over: a field that takes text, or an element that is edited.
import { type Field, focusedElement, isField } from './focus.ts'
import type { SelectedPlace } from './selected-place.ts'

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
  const element = isElement(common) ? common : common.parentElement
  const host = element && hostOf(element)
  return host && { host, range, selection }
}

/** Chromium gives ranges within a shadow root by a method of that root only. */
function selectionNear(document: Document, focus: Element | null): Selection | null {
  // The typings do not know it; other browsers do not have it.
  const root = focus?.getRootNode() as
    | { getSelection?: () => Selection | null }
    | undefined
  return root?.getSelection?.() ?? document.getSelection()
}

function hostOf(element: Element): HTMLElement | null {
  const whole = element.ownerDocument.designMode === 'on'
  if (whole) return element.ownerDocument.body
  let host: HTMLElement | null = null
  for (let at: Element | null = element; isEdited(at); at = at.parentElement) host = at
  return host
}

/** Not by instanceof: elements of another frame are of another realm. */
function isEdited(element: Element | null): element is HTMLElement {
  return (
    element !== null &&
    'isContentEditable' in element &&
    element.isContentEditable === true
  )
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE
}
