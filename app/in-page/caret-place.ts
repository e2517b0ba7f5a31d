// Where the caret stands in a page, with nothing selected.
import { documentOf, get } from './dom.ts'
import { editableRange, takesText } from './editable-range.ts'
import { focusedElement, isField, isForeign, isSecret } from './focus.ts'
import { hasMasked } from './masked.ts'
import type { NoPlace, SelectedPlace } from './selected-place.ts'

/** The place of the caret in what takes text; its text is ''. */
export function caretPlace(top: Document): SelectedPlace | NoPlace {
  if (get(Document.prototype, 'contentType', top) === 'application/pdf') return 'pdf'
  const focus = focusedElement(top)
  if (focus && isForeign(focus)) return 'foreign-frame'
  if (focus && isSecret(focus)) return 'secret'
  if (focus && isField(focus)) {
    const { selectionStart, selectionEnd } = focus
    const isCaret =
      takesText(focus) && selectionStart !== null && selectionStart === selectionEnd
    return isCaret ? { in: 'field', field: focus, text: '' } : 'empty'
  }
  const document = (focus && documentOf(focus)) ?? top
  const edited = editableRange(document)
  if (edited && hasMasked([edited.range])) return 'secret'
  const isCaret = edited?.range.collapsed === true
  return isCaret ? { in: 'document', document, text: '' } : 'empty'
}
