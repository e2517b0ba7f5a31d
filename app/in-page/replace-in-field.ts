// Replaces a stretch of an input or textarea as typing would, so that the page notices and its own
// Ctrl+Z takes it back.

import type { InsertOutcome, InsertRefusal } from '../messages/protocol.ts'
import { isTypedByPage } from './ask-page.ts'
import { changedPart } from './changed-part.ts'
import { takesText } from './editable-range.ts'
import { type Field, focusedElement } from './focus.ts'
import { outcomeOf, refused } from './outcome.ts'
import { refusalOfPlace } from './refusals.ts'
import { typed } from './typed.ts'

/** `from` and `to` are offsets in the value of the field. */
export async function replaceInField(
  field: Field,
  from: number,
  to: number,
  text: string,
): Promise<InsertOutcome> {
  const before = field.value
  const wanted = before.slice(0, from) + text + before.slice(to)
  if (field.maxLength >= 0 && wanted.length > field.maxLength) return refused('too-long')
  const part = changedPart(before.slice(from, to), text)
  const [start, end] = [from + part.from, from + part.to]
  const refusal = (): InsertRefusal | null => {
    const ofPlace = refusalOfPlace(field)
    if (ofPlace) return ofPlace
    if (!takesText(field)) return 'read-only'
    const { value, selectionStart, selectionEnd } = field
    const isSame = value === before && selectionStart === start && selectionEnd === end
    return isSame ? null : 'changed'
  }
  if (focusedElement(field.ownerDocument) !== field) field.focus({ preventScroll: true })
  field.setSelectionRange(start, end)
  let refusedFor = refusal()
  if (refusedFor) return refused(refusedFor)
  // Only what the browser types is sure to be in its undo.
  let undo = false
  const isTaken = isTypedByPage(field, part.text)
  if (!isTaken && field.value === before) {
    // Nothing of the page runs between this and the write.
    refusedFor = refusal()
    if (refusedFor) return refused(refusedFor)
    undo = typed(field.ownerDocument, part.text)
    if (!undo) {
      refusedFor = refusal()
      if (refusedFor) return refused(refusedFor)
      writeInto(field, start, end, part.text)
    }
  }
  return outcomeOf({
    isIn: () => field.value === wanted,
    isAsBefore: () => field.value === before,
    finish: () => field.setSelectionRange(from + text.length, from + text.length),
    undo,
  })
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
