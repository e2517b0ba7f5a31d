// Injected when the user asks for it: puts the official wording in the place of what is selected,
// where that is still the text that was looked up. Leaves nothing behind on the page.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { caretPlace } from '../app/in-page/caret-place.ts'
import { changedPart } from '../app/in-page/changed-part.ts'
import { isEdited } from '../app/in-page/dom.ts'
import { editableRange, takesText } from '../app/in-page/editable-range.ts'
import { focusedElement, isField } from '../app/in-page/focus.ts'
import { refused } from '../app/in-page/outcome.ts'
import { keepsSelection, replaceInEditable } from '../app/in-page/replace-in-editable.ts'
import { replaceInField } from '../app/in-page/replace-in-field.ts'
import { type SelectedPlace, selectedPlace } from '../app/in-page/selected-place.ts'
import { solid, stretchRange } from '../app/in-page/stretch-range.ts'
import type { InsertionRequest, InsertOutcome } from '../app/messages/protocol.ts'
import { takeRequest } from '../app/messages/script-request.ts'
import { wellFormed } from '../core/text/selection-text.ts'

export default defineUnlistedScript({
  async main(): Promise<InsertOutcome> {
    const request = takeRequest('insert-text')
    return request ? insert(request) : refused('blocked')
  },
})

async function insert(request: InsertionRequest): Promise<InsertOutcome> {
  if (Date.now() > request.deadline) return refused('busy')
  const isAtCaret = request.selected === ''
  const place = isAtCaret ? caretPlace(document) : selectedPlace(document)
  if (place === 'pdf') return refused('blocked')
  if (place === 'empty') return refused(stillWriting() ? 'changed' : 'gone')
  if (typeof place === 'string') return refused(place)
  if (wellFormed(place.text) !== request.selected)
    return refused(stillWriting() ? 'changed' : 'gone')
  return replace(place, request)
}

async function replace(
  place: SelectedPlace,
  { from, to, text }: InsertionRequest,
): Promise<InsertOutcome> {
  if (place.in === 'field') {
    const { field } = place
    const start = field.selectionStart ?? 0
    if (!takesText(field)) return refused('read-only')
    return replaceInField(field, start + from, start + to, text)
  }
  const editable = editableRange(place.document)
  if (!editable) return refused('read-only')
  if (keepsSelection(editable.host)) {
    // It would make blocks of lines, or lines of blocks.
    if (place.text.trim().includes('\n')) return refused('page')
    const whole = place.text.slice(0, from) + text + place.text.slice(to)
    return replaceInEditable(editable, {
      stretch: editable.range,
      text: whole,
      behind: 0,
    })
  }
  const part = changedPart(place.text.slice(from, to), text)
  const stretch = stretchRange(
    editable.range,
    place.text,
    from + part.from,
    from + part.to,
  )
  if (!stretch) return refused('page')
  const behind = solid(place.text.slice(from + part.to, to)).length
  return replaceInEditable(editable, { stretch, text: part.text, behind })
}

/** Whether the focus is where something is written: then it is the text that is another. */
function stillWriting(): boolean {
  const focus = focusedElement(document)
  return focus !== null && (isField(focus) || isEdited(focus))
}
