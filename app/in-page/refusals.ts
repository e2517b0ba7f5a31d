// What speaks against writing. Asked right before each write, since the page may have answered what
// it was told meanwhile (focus, beforeinput, paste) by moving the focus or changing the place.

import type { InsertRefusal } from '../messages/protocol.ts'
import { call, documentOf, get } from './dom.ts'
import { focusedElement, isSecret } from './focus.ts'

/** @param place the element that is written into. Null: nothing that has to do with the focus. */
export function refusalOfPlace(place: HTMLElement): InsertRefusal | null {
  if (!get(Node.prototype, 'isConnected', place) || !isShown(place)) return 'gone'
  if (isSecret(place)) return 'secret'
  const focus = focusedElement(document)
  if (focus && isSecret(focus)) return 'secret'
  const focusThere = focusedElement(documentOf(place) ?? document)
  if (focusThere && isSecret(focusThere)) return 'secret'
  return call(Node.prototype, 'contains', place, focusThere) ? null : 'page'
}

/** Browsers that are older than the method are trusted to type nothing into what is hidden. */
function isShown(place: HTMLElement): boolean {
  const { checkVisibility } = Element.prototype as Partial<Element>
  return checkVisibility?.call(place, { visibilityProperty: true }) ?? true
}
