// Injected when the user asks for it: puts the official wording in the place of what is selected,
// where that is still the text that was looked up. Leaves nothing behind on the page.

import * as v from 'valibot'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { isEdited } from './in-page/dom.ts'
import { editableRange, takesText } from './in-page/editable-range.ts'
import { focusedElement, isField } from './in-page/focus.ts'
import {
  type InsertionRequest,
  type InsertOutcome,
  type InsertRefusal,
  REQUEST_KEY,
  requestSchema,
} from './in-page/insertion-request.ts'
import { replaceInEditable } from './in-page/replace-in-editable.ts'
import { replaceInField } from './in-page/replace-in-field.ts'
import { type SelectedPlace, selectedPlace } from './in-page/selected-place.ts'
import { stretchRange } from './in-page/stretch-range.ts'
import { wellFormed } from './popup/selection-text.ts'

export default defineUnlistedScript({
  async main(): Promise<InsertOutcome> {
    const parsed = v.safeParse(requestSchema, Reflect.get(globalThis, REQUEST_KEY))
    Reflect.deleteProperty(globalThis, REQUEST_KEY)
    const refusal = parsed.success ? await insert(parsed.output) : 'blocked'
    return refusal === null
      ? { state: 'inserted' }
      : { state: 'refused', reason: refusal }
  },
})

async function insert(request: InsertionRequest): Promise<InsertRefusal | null> {
  if (Date.now() > request.deadline) return 'busy'
  const place = selectedPlace(document)
  if (place === 'pdf') return 'blocked'
  if (place === 'empty') return stillWriting() ? 'changed' : 'gone'
  if (typeof place === 'string') return place
  if (wellFormed(place.text) !== request.selected)
    return stillWriting() ? 'changed' : 'gone'
  return replace(place, request)
}

async function replace(
  place: SelectedPlace,
  { from, to, text }: InsertionRequest,
): Promise<InsertRefusal | null> {
  if (place.in === 'field') {
    const { field } = place
    const start = field.selectionStart ?? 0
    if (!takesText(field)) return 'read-only'
    return replaceInField(field, start + from, start + to, text)
  }
  const editable = editableRange(place.document)
  if (!editable) return 'read-only'
  const stretch = stretchRange(editable.range, place.text, from, to)
  return stretch ? replaceInEditable(editable, stretch, text) : 'page'
}

/** Whether the focus is where something is written: then it is the text that is another. */
function stillWriting(): boolean {
  const focus = focusedElement(document)
  return focus !== null && (isField(focus) || isEdited(focus))
}
