// Injected on demand into the top frame of the page; returns what is selected there. Runs apart
// from the page's own scripts, which cannot change what it calls.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { isEditable } from './in-page/editable-range.ts'
import { selectedPlace } from './in-page/selected-place.ts'
import { cutSelection } from './popup/selection-text.ts'

type Reading =
  /** `editable`: it stands where the user writes. */
  | { state: 'selection'; text: string; cut: boolean; editable: boolean }
  | { state: 'empty' | 'foreign-frame' | 'pdf' }

export default defineUnlistedScript((): Reading => {
  const place = selectedPlace(document)
  if (place === 'secret') return { state: 'empty' }
  if (typeof place === 'string') return { state: place }
  return { state: 'selection', ...cutSelection(place.text), editable: isEditable(place) }
})
