// What the two lists of the page tell of themselves, and what they ask of the browser.

import type { ImportOutcome } from '../../core/exchange/outcome.ts'
import type { LookedUp, Pin } from '../../core/records/saved.ts'
import type { SavedStore, StorageProblem } from '../../core/records/storage.ts'
import type { FindMore } from '../find-more.ts'
import type { Status } from '../ui/StatusLine.tsx'
import type { SavedList } from './use-saved-list.ts'

export interface SavedEffects {
  pins: SavedStore<Pin>
  history: SavedStore<LookedUp>
  /** Why a list is null. */
  whyUnreadable: () => Promise<StorageProblem>
  /** Where the wordings of own notices are found. */
  findMore?: FindMore
  isHistoryOn: () => Promise<boolean>
  /** Looks a text up again. */
  lookUp: (text: string) => void
  saveFile: (name: string, text: string) => void
  /** Takes the pins and the history of a file. */
  importFile: (file: File) => Promise<ImportOutcome>
}

export interface SectionProps<T> {
  id: 'pins' | 'history'
  heading: string
  list: SavedList<T>
  /** Said where the list is empty. */
  none: string | null
  query: string
  idOf: (item: T) => string
  nameOf: (item: T) => string
  /** What the search looks in. */
  textsOf: (item: T) => readonly string[]
  fileOf: (items: readonly T[]) => string
  effects: SavedEffects
  say: (status: Status) => void
}
