// Injected on demand into the top frame of the page; returns what is selected there. Runs apart
// from the page's own scripts, which cannot change what it calls. With activeTab it reaches the
// frames of the same origin by the DOM, and no other.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { isField, isSecret, selectedInField } from './popup/page-fields.ts'
import { selectedText } from './popup/page-selection.ts'
import { cutSelection } from './popup/selection-text.ts'

type Reading =
  | { state: 'selection'; text: string; cut: boolean }
  | { state: 'empty' | 'foreign-frame' | 'pdf' }

type Frame = HTMLIFrameElement | HTMLFrameElement | HTMLObjectElement

export default defineUnlistedScript(() => readSelection(document))

function readSelection(top: Document): Reading {
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
function documentsFrom(outer: Document): Document[] {
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
  const selection = document.getSelection()
  if (!selection) return ''
  return focus && isField(focus) ? selection.toString() : selectedText(selection)
}

function isNotBlank(text: string): boolean {
  return text.trim() !== ''
}
