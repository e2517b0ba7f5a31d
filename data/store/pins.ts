// Pins: official wordings that the user keeps at hand, until they are unpinned.
import { type Pin, pinSchema } from '../records/saved.ts'
import type { Kept, Written } from './outcome.ts'
import { readAll, removeDamaged, writeAll } from './saved-records.ts'

export interface SavedStore<T> {
  /** Newest first; null where the database cannot be read. */
  list: () => Promise<Kept<T> | null>
  /** A record that is there already is replaced. */
  put: (...records: readonly T[]) => Promise<Written>
  /** By the id of a pin's entry, or the key of a text. */
  remove: (id: string) => Promise<Written>
  removeDamaged: () => Promise<Written>
  clear: () => Promise<Written>
}

export const pinStore: SavedStore<Pin> = {
  list: async () => {
    const kept = await readAll('pins', pinSchema)
    kept?.items.sort((a, b) => b.pinnedAt - a.pinnedAt)
    return kept
  },
  put: (...pins) =>
    writeAll('pins', (store) => Promise.all(pins.map((pin) => store.put(pin)))),
  remove: (id) => writeAll('pins', (store) => store.delete(id)),
  removeDamaged: () => removeDamaged('pins', pinSchema),
  clear: () => writeAll('pins', (store) => store.clear()),
}
