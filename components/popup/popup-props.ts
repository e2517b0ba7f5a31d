// What the popup and the side panel are given.

import type { Library } from '../../core/lookup/index.ts'
import type { CiteDefaults } from '../../core/options/citing.ts'
import type { PopupState } from '../../core/records/popup-state.ts'
import type { StorageProblem } from '../../core/records/storage.ts'
import type { FindMore } from '../find-more.ts'
import type { Source } from './CameFrom.tsx'
import type { Effects } from './effects.ts'
import type { LossNoteProps } from './LossNote.tsx'
import type { PageState } from './page-note.ts'
import type { Arrival, Place } from './popup-state.ts'

export interface PopupProps {
  place?: Place
  /** What is at hand. */
  library: Library
  findMore?: FindMore
  opening: PopupState
  /** Null where no page was read. */
  page: PageState | null
  /** Where the text was selected, while that page is not in front. */
  source?: Source | null
  /** The text to open with is a selection or the menu's, and not what was typed earlier. */
  arrived: boolean
  /** Tells of what arrives while the popup is open; returns how to stop. */
  arrivals: (listener: (arrival: Arrival) => void) => () => void
  onState: (state: PopupState) => void
  /** Whether what is on show will be there when the popup is opened again. */
  isStateKept?: boolean
  /** Why something that was done in a popup before could not be stored. */
  undone?: StorageProblem | null
  effects: Effects
  citing: CiteDefaults
  /** Own notices that have gone; none where nothing has. */
  loss?: LossNoteProps | null
}
