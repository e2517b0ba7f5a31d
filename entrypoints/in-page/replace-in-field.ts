// Replaces a stretch of an input or textarea as typing would, so that the page notices and its own
// Ctrl+Z takes it back.
import { isTakenByPage } from './before-input.ts'
import { call } from './dom.ts'
import { type Field, focusedElement } from './focus.ts'
import type { InsertRefusal } from './insertion-request.ts'
import { settled } from './settled.ts'

/** `from` and `to` are offsets in the value of the field. Null: it is in. */
export async function replaceInField(
  field: Field,
  from: number,
  to: number,
  text: string,
): Promise<InsertRefusal | null> {
  const page = field.ownerDocument
  const before = field.value
  const wanted = before.slice(0, from) + text + before.slice(to)
  if (field.maxLength >= 0 && wanted.length > field.maxLength) return 'too-long'
  if (focusedElement(page) !== field) field.focus({ preventScroll: true })
  field.setSelectionRange(from, to)
  if (!isTakenByPage(field, text) && field.value === before) {
    // Alone keeps the undo of the browser.
    call(Document.prototype, 'execCommand', page, 'insertText', false, text)
    if (field.value === before) writeInto(field, from, to, text)
  }
  return (await settled(() => field.value === wanted)) ? null : 'page'
}

/** Where the command does nothing. */
function writeInto(field: Field, from: number, to: number, text: string): void {
  field.setRangeText(text, from, to, 'end')
  field.dispatchEvent(
    new InputEvent('input', {
      inputType: 'insertText',
      data: text,
      bubbles: true,
      composed: true,
    }),
  )
}
