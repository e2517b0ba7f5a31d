// What is selected in a page, for the scripts that are injected on demand. They run apart from
// the page's own scripts, which cannot change what they call. With activeTab they reach the frames
// of the same origin by the DOM, and no other.
import { cutSelection } from '../popup/selection-text.ts'

export type Selected =
  | { state: 'selection'; text: string; cut: boolean }
  | { state: 'empty' | 'foreign-frame' | 'pdf' }

type Frame = HTMLIFrameElement | HTMLFrameElement | HTMLObjectElement

/** Never the text of a secret field, nor anything while such a field has the focus. */
export function readSelection(top: Document): Selected {
  if (top.contentType === 'application/pdf') return { state: 'pdf' }
  const focus = focusedElement(top)
  if (focus && isForeign(focus)) return { state: 'foreign-frame' }
  if (focus && isSecret(focus)) return { state: 'empty' }
  const documents = [focus?.ownerDocument ?? top, ...documentsFrom(top)]
  const text = [selectedInField(focus), ...documents.map(selectedIn)].find(isNotBlank)
  return text === undefined
    ? { state: 'empty' }
    : { state: 'selection', ...cutSelection(text) }
}

/** The deepest element with the focus, through frames that can be read and open shadow roots. */
function focusedElement(top: Document): Element | null {
  let element = top.activeElement
  for (;;) {
    const inner = element && isFrame(element) ? documentOf(element) : element?.shadowRoot
    if (!inner?.activeElement) return element
    element = inner.activeElement
  }
}

/** Like the focused frame of another origin, a plugin (a PDF in the page) cannot be read. */
function isForeign(element: Element): boolean {
  return isFrame(element) ? documentOf(element) === null : element.localName === 'embed'
}

function isFrame(element: Element): element is Frame {
  return ['iframe', 'frame', 'object'].includes(element.localName)
}

/** Null for a frame of another origin. */
function documentOf(frame: Frame): Document | null {
  try {
    return frame.contentDocument
  } catch {
    // Firefox may refuse where others give null.
    return null
  }
}

/** The documents of the same origin, outer ones first. */
export function documentsFrom(outer: Document): Document[] {
  const frames = [...outer.querySelectorAll<Frame>('iframe, frame, object')]
  return [
    outer,
    ...frames.map(documentOf).flatMap((inner) => (inner ? documentsFrom(inner) : [])),
  ]
}

function selectedIn(document: Document): string {
  // Chromium gives the text of a document's focused field as its selection.
  const focus = focusedElement(document)
  if (focus && isSecret(focus)) return ''
  return document.getSelection()?.toString() ?? ''
}

/** Firefox keeps the selection of a field apart from that of its document. */
function selectedInField(element: Element | null): string {
  if (!element || !isField(element)) return ''
  // Null for types such as email, whose selection nobody is told.
  const { value, selectionStart, selectionEnd } = element
  return value.slice(selectionStart ?? 0, selectionEnd ?? 0)
}

function isField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element.localName === 'input' || element.localName === 'textarea'
}

/** A password, also one that is shown at the moment or masked by style. */
function isSecret(element: Element): boolean {
  if (!isField(element)) return false
  const masked = getComputedStyle(element).getPropertyValue('-webkit-text-security')
  return (
    element.type === 'password' ||
    /password|one-time-code|cc-/iu.test(element.autocomplete) ||
    !['', 'none'].includes(masked)
  )
}

function isNotBlank(text: string): boolean {
  return text.trim() !== ''
}
