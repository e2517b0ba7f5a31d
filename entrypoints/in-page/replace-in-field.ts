// Replaces a stretch of an input or textarea as typing would, so that the page notices and its own
// Ctrl+Z takes it back.
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
  const before = field.value
  const wanted = before.slice(0, from) + text + before.slice(to)
  if (field.maxLength >= 0 && wanted.length > field.maxLength) return 'too-long'
  if (focusedElement(field.ownerDocument) !== field) field.focus({ preventScroll: true })
  field.setSelectionRange(from, to)
  const refused = typed(field, text)
  if (!refused && field.value === before) writeInto(field, from, to, text)
  return (await settled(() => field.value === wanted)) ? null : 'page'
}

/** Types the text over the selection, which alone keeps the undo; gives whether the page refused. */
function typed(field: Field, text: string): boolean {
  const { defaultView: view } = field.ownerDocument
  let refused = false
  const notice = (event: Event): void => {
    refused = event.defaultPrevented
  }
  // Last of all, so that it sees what the page's own listeners did.
  view?.addEventListener('beforeinput', notice)
  field.ownerDocument.execCommand('insertText', false, text)
  view?.removeEventListener('beforeinput', notice)
  return refused
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
