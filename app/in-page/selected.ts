// What is selected in a page, for the scripts that are injected on demand. They run apart from
// the page's own scripts, which cannot change what they call.
import { cutSelection } from '../../core/text/selection-text.ts'
import type { Selected } from '../messages/protocol.ts'
import { caretPlace } from './caret-place.ts'
import { isEditable } from './editable-range.ts'
import { selectedPlace } from './selected-place.ts'

/** Never the text of a secret field, nor anything while such a field has the focus. */
export function readSelection(top: Document): Selected {
  const place = selectedPlace(top)
  if (place === 'empty') {
    const caret = caretPlace(top)
    return caret === 'secret'
      ? { state: caret }
      : { state: place, caret: typeof caret !== 'string' }
  }
  if (typeof place === 'string') return { state: place }
  return { state: 'selection', ...cutSelection(place.text), editable: isEditable(place) }
}
