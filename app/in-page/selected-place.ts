// What is selected in a page, and where: the same search for the script that reads a selection and
// for the one that replaces it, so that they cannot disagree.
import { documentOf, get, selectionOf } from './dom.ts'
import {
  documentsFrom,
  type Field,
  focusedElement,
  isField,
  isForeign,
  isSecret,
  selectedInField,
} from './focus.ts'
import { hasMasked } from './masked.ts'
import { innermost, rangesOf, selectedText, textUpTo } from './selected-text.ts'

export type SelectedPlace =
  | { in: 'field'; field: Field; text: string }
  | { in: 'document'; document: Document; text: string }

/** Why there is nothing; `secret`: a password has the focus, which hides all else. */
export type NoPlace = 'pdf' | 'foreign-frame' | 'secret' | 'empty'

export function selectedPlace(top: Document): SelectedPlace | NoPlace {
  if (get(Document.prototype, 'contentType', top) === 'application/pdf') return 'pdf'
  const focus = focusedElement(top)
  if (focus && isForeign(focus)) return 'foreign-frame'
  if (focus && isSecret(focus)) return 'secret'
  if (focus && isField(focus)) {
    const text = selectedInField(focus)
    if (isNotBlank(text)) return { in: 'field', field: focus, text }
  }
  const first = (focus && documentOf(focus)) ?? top
  for (const document of [first, ...documentsFrom(top)]) {
    if (isMaskedIn(document)) return 'secret'
    const text = selectedIn(document)
    if (isNotBlank(text)) return { in: 'document', document, text }
  }
  return 'empty'
}

/** Nothing of a secret field, nor of the frames within. */
export function selectedIn(document: Document): string {
  // Chromium gives the text of a document's focused field as its selection.
  const focus = focusedElement(document)
  if (focus && isSecret(focus)) return ''
  const selection = selectionOf(document)
  if (!selection || isMaskedIn(document)) return ''
  return focus && isField(focus) ? textUpTo(selection) : selectedText(selection)
}

/** Whether something is selected that a style masks, alone or among other text. */
function isMaskedIn(document: Document): boolean {
  const selection = selectionOf(document)
  return selection !== null && hasMasked(rangesOf(innermost(selection)))
}

function isNotBlank(text: string): boolean {
  return text.trim() !== ''
}
