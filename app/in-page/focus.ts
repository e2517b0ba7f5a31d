// Where the focus is in a page, through the frames of its origin and open shadow roots. With
// activeTab a script in the top frame reaches those frames by the DOM, and no other.
import { activeOf, call, isHtml, nameOf, shadowOf } from './dom.ts'

type Frame = HTMLIFrameElement | HTMLFrameElement | HTMLObjectElement
export type Field = HTMLInputElement | HTMLTextAreaElement

/** The deepest element with the focus, through frames that can be read and open shadow roots. */
export function focusedElement(top: Document): Element | null {
  let element = activeOf(top)
  for (;;) {
    const inner = element && activeWithin(element)
    if (!inner) return element
    element = inner
  }
}

function activeWithin(element: Element): Element | null {
  if (!isFrame(element)) return shadowOf(element)?.activeElement ?? null
  const inner = innerDocument(element)
  return inner && activeOf(inner)
}

/** Like the focused frame of another origin, a plugin (a PDF in the page) cannot be read. */
export function isForeign(element: Element): boolean {
  return isFrame(element) ? innerDocument(element) === null : nameOf(element) === 'embed'
}

export function isFrame(element: Element): element is Frame {
  return ['iframe', 'frame', 'object'].includes(nameOf(element))
}

/** Null for a frame of another origin. */
export function innerDocument(frame: Frame): Document | null {
  try {
    return frame.contentDocument
  } catch {
    // Firefox may refuse where others give null.
    return null
  }
}

/** The documents of the same origin, outer ones first. */
export function documentsFrom(outer: Document): Document[] {
  const found = [outer]
  // Those that are found in the loop are looked into by it.
  for (const page of found) {
    const frames = call(
      Document.prototype,
      'querySelectorAll',
      page,
      'iframe, frame, object',
    )
    for (const frame of frames) {
      const inner = isFrame(frame) ? innerDocument(frame) : null
      if (inner) found.push(inner)
    }
  }
  return found
}

export function isField(element: Element): element is Field {
  return isHtml(element) && ['input', 'textarea'].includes(nameOf(element))
}

/** A password, also one that is shown at the moment; and whatever a style masks. */
export function isSecret(element: Element): boolean {
  if (isMasked(element)) return true
  if (!isField(element)) return false
  return (
    element.type === 'password' ||
    /password|one-time-code|cc-/iu.test(element.autocomplete)
  )
}

/** By the property for it, or by a font that has nothing but dots (of the package text-security). */
export function isMasked(element: Element): boolean {
  const style = getComputedStyle(element)
  const security = style.getPropertyValue('-webkit-text-security')
  if (!['', 'none'].includes(security)) return true
  return /text-?security|password|dotsfont/iu.test(style.fontFamily)
}

/** Firefox keeps the selection of a field apart from that of its document. */
export function selectedInField({ value, selectionStart, selectionEnd }: Field): string {
  // Null for types such as email, whose selection nobody is told.
  return value.slice(selectionStart ?? 0, selectionEnd ?? 0)
}
