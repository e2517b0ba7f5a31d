// What the popup and the side panel ask of the browser.

import type { Insertion } from '../../core/lookup/explain/index.ts'
import type { Match } from '../../core/lookup/index.ts'
import type { CiteDefaults } from '../../core/options/citing.ts'
import type { Pin } from '../../core/records/saved.ts'
import type { SavedStore, WriteResult } from '../../core/records/storage.ts'
import type { InsertResult } from './insert-refusal.ts'

export type PinStore = Pick<SavedStore<Pin>, 'list' | 'remove'> & {
  put: (pin: Pin) => Promise<WriteResult>
}

export interface Effects {
  /** False where the browser refused. */
  copy: (text: string, html?: string) => Promise<boolean>
  openNotice: (noticeId: string, clauseId: string | null) => void
  /** What is selected in the page, where the user writes; '' is a caret; null: no such place. */
  writable: () => string | null
  insert: (insertion: Insertion) => Promise<InsertResult>
  /** Where there is a side panel to go to. */
  openPanel?: (() => void) | undefined
  /** Checks the wording of the page in front, where there is one. */
  checkPage?: (() => void) | undefined
  /** Checks a text: in its page where it is selected there. */
  checkText?: ((text: string) => void) | undefined
  /** Certain findings in a text; null where it is overtaken by a later text or cannot be checked. */
  countFindings?: ((text: string) => Promise<number | null>) | undefined
  /** Where the page in front can be read as a notice. */
  takeInPage?: (() => void) | undefined
  /** The page of pins and history. */
  openSaved: () => void
  /** The next citation begins with what was chosen. */
  rememberCiting: (chosen: CiteDefaults) => void
  pins: PinStore
  /** Stores what was looked up, where the user wants that. */
  record: (text: string, found: Match | null) => Promise<WriteResult>
}
