// The database of pins and history: kept by the browser on this computer, until it is cleared.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { MIGRATIONS } from './migrations.ts'

/** What comes out is `unknown` until it was checked: a record may be damaged, or of another version. */
export interface SavedSchema extends DBSchema {
  pins: { key: string; value: unknown }
  history: { key: string; value: unknown; indexes: { at: number } }
}

export type StoreName = 'pins' | 'history'

export const DATABASE = 'saved'

let opened: Promise<IDBPDatabase<SavedSchema>> | null = null

/** The one connection of this page. Rejects where the browser keeps no database. */
export function database(): Promise<IDBPDatabase<SavedSchema>> {
  if (opened) return opened
  const opening = openDB<SavedSchema>(DATABASE, MIGRATIONS.length, {
    upgrade: (db, from, _to, transaction) => {
      for (const migrate of MIGRATIONS.slice(from)) migrate(db, transaction)
    },
    // A page of a newer version wants to migrate: it must not wait until this one is closed.
    blocking: () => void closeDatabase(),
    terminated: () => {
      opened = null
    },
  })
  opened = opening
  // The next one who asks may have more luck.
  opening.catch(() => {
    opened = null
  })
  return opening
}

/** The next one who asks opens it anew. */
export async function closeDatabase(): Promise<void> {
  const closing = opened
  opened = null
  const db = await closing
  db?.close()
}
