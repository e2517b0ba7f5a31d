// Inserting into the page that was read: into what was selected there, while it still is.
import type { Insertion } from '../../core/lookup/explain/index.ts'
import type { InsertOutcome } from '../messages/protocol.ts'
import { insertInTab } from './insertion.ts'

/** What was selected, whole, where the user writes, or '' for a caret there; and in which tab. */
export interface Writable {
  tabId: number
  text: string
}

/** @param current what can be written over now; null where nothing can */
export function insertionEffects(current: () => Writable | null): {
  writable: () => string | null
  insert: (wanted: Insertion) => Promise<InsertOutcome>
} {
  return {
    writable: () => current()?.text ?? null,
    insert: async (insertion) => {
      const writable = current()
      return writable === null
        ? { state: 'refused', reason: 'gone' }
        : insertInTab(writable.tabId, writable.text, insertion)
    },
  }
}
