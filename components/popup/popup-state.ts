// What stands around the popup, and what comes to it from outside.

import type { PopupState } from '../../core/records/popup-state.ts'
import { LONGEST_SELECTION } from '../../core/text/selection-text.ts'

/** Where the same parts stand. */
export type Place = 'popup' | 'panel'

/** What comes from outside while the popup is open: a text, or all that is to be shown. */
export type Arrival = string | PopupState

/** What is typed may be as long as what is selected. */
export const LONGEST_QUERY = LONGEST_SELECTION
