// Pins: official wordings that the user keeps at hand, until they are unpinned.

import { type Pin, pinSchema } from '../../core/records/saved.ts'
import type { SavedStore, WriteResult } from '../../core/records/storage.ts'
import { savedDatabase } from './database.ts'
import { readAll, removeDamaged, writeAll } from './saved-records.ts'
import { type CopyChange, withCopy } from './second-copy.ts'
import { read } from './transactions.ts'

export const pinStore: SavedStore<Pin> = {
  list: async () => {
    const kept = await readAll('pins', pinSchema)
    kept?.items.sort((a, b) => b.pinnedAt - a.pinnedAt)
    return kept
  },
  put: (...pins) =>
    writePins((store) => Promise.all(pins.map((pin) => store.put(pin))), {
      put: pins.map((pin) => [pin.id, pin] as const),
    }),
  remove: (id) => writePins((store) => store.delete(id), { removed: [id] }),
  removeDamaged: () => removeDamaged('pins', pinSchema),
  clear: () => writePins((store) => store.clear(), { removed: 'all' }),
}

/** Ids of all pins, damaged ones too; null where the database cannot be read. */
export const readPinIds = (): Promise<readonly string[] | null> =>
  read(savedDatabase, (db) => db.getAllKeys('pins'))

function writePins(
  work: Parameters<typeof writeAll<'pins'>>[1],
  change: Omit<CopyChange, 'store'>,
): Promise<WriteResult> {
  return withCopy([{ store: 'pins', ...change }], () => writeAll('pins', work))
}
