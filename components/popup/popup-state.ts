// What of the popup is kept when it closes, and what stands around it.

import type { KindChoice } from '../../core/results/filter.ts'
import type { Scope } from '../../core/results/scope.ts'
import { LONGEST_SELECTION } from '../../core/text/selection-text.ts'

/** What comes back when the popup is opened again on the same tab. */
export interface PopupState {
  query: string
  kind: KindChoice
  /** Id of the chosen entry; null is the first result. */
  chosen: string | null
  /** Without it: of every year and campaign. */
  scope?: Scope | undefined
}

/** Where the same parts stand. */
export type Place = 'popup' | 'panel'

/** What comes from outside while the popup is open: a text, or all that is to be shown. */
export type Arrival = string | PopupState

/** What is typed may be as long as what is selected. */
export const LONGEST_QUERY = LONGEST_SELECTION
