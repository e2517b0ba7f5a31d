// History: what was looked up, where the user turned it on. The newest thousand are kept.

import {
  LONGEST_HISTORY,
  type LookedUp,
  lookedUpSchema,
} from '../../core/records/saved.ts'
import type { SavedStore } from '../../core/records/storage.ts'
import { readAll, removeDamaged, writeAll } from './saved-records.ts'

export const historyStore: SavedStore<LookedUp> = {
  list: async () => {
    const kept = await readAll('history', lookedUpSchema)
    kept?.items.sort((a, b) => b.at - a.at)
    return kept
  },
  // The same text again moves up, since it has the same key.
  put: (...records) =>
    writeAll('history', async (store) => {
      await Promise.all(records.map((record) => store.put(record)))
      const oldestFirst = store.index('at')
      let surplus = (await oldestFirst.count()) - LONGEST_HISTORY
      let cursor = surplus > 0 ? await oldestFirst.openCursor() : null
      while (cursor && surplus > 0) {
        await cursor.delete()
        surplus -= 1
        cursor = await cursor.continue()
      }
    }),
  remove: (key) => writeAll('history', (store) => store.delete(key)),
  removeDamaged: () => removeDamaged('history', lookedUpSchema),
  clear: () => writeAll('history', (store) => store.clear()),
}
