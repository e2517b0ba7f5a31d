// Where the caret stands in a page, with nothing selected.
import { documentOf, get } from './dom.ts'
import { editableRange, takesText } from './editable-range.ts'
import { type Field, focusedElement, isField, isForeign, isSecret } from './focus.ts'
import { hasMasked } from './masked.ts'
import type { NoPlace, SelectedPlace } from './selected-place.ts'

/** The place of the caret in what takes text; its text is ''. */
export function caretPlace(top: Document): SelectedPlace | NoPlace {
  if (get(Document.prototype, 'contentType', top) === 'application/pdf') return 'pdf'
  const focus = focusedElement(top)
  if (focus && isForeign(focus)) return 'foreign-frame'
  if (focus && isSecret(focus)) return 'secret'
  if (focus && isField(focus)) return caretInField(focus)
  return caretInDocument((focus && documentOf(focus)) ?? top)
}

function caretInField(field: Field): SelectedPlace | NoPlace {
  const { selectionStart, selectionEnd } = field
  const isCaret =
    takesText(field) && selectionStart !== null && selectionStart === selectionEnd
  return isCaret ? { in: 'field', field, text: '' } : 'empty'
}

function caretInDocument(document: Document): SelectedPlace | NoPlace {
  const edited = editableRange(document)
  if (!edited) return 'empty'
  if (hasMasked([edited.range])) return 'secret'
  return edited.range.collapsed ? { in: 'document', document, text: '' } : 'empty'
}
