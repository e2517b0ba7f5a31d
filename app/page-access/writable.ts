// Inserting into the page that was read: into what was selected there, while it still is.
import type { Effects } from '../../components/popup/use-actions.ts'
import { insertInTab } from './insertion.ts'

/** What was selected, whole, where the user writes, or '' for a caret there; and in which tab. */
export interface Writable {
  tabId: number
  text: string
}

/** @param current what can be written over now; null where nothing can */
export function insertionEffects(
  current: () => Writable | null,
): Pick<Effects, 'writable' | 'insert'> {
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
