// The database of the user's own notices, with the kept index of their entries.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { LIBRARY_MIGRATIONS } from './migrations.ts'

/** A part of a segment: `[segment, number]`. */
export type PartKey = [segment: number, number: number]

/** What comes out is `unknown` until it was checked: a record may be damaged, or of another version. */
export interface LibrarySchema extends DBSchema {
  /** Whole notices, by id. */
  notices: { key: string; value: unknown }
  /** What a list shows of each notice, by id. */
  heads: { key: string; value: unknown; indexes: { campaign: string } }
  /** Segments of the index by their running number, and what belongs to each. */
  segments: { key: number; value: unknown }
  weights: { key: number; value: unknown }
  shards: { key: PartKey; value: unknown }
  blocks: { key: PartKey; value: unknown }
  /** What is being reviewed, until it is kept or given up. */
  drafts: { key: string; value: unknown }
}

export const LIBRARY_DATABASE = 'library'

let opened: Promise<IDBPDatabase<LibrarySchema>> | null = null

/** The one connection of this page. Rejects where the browser keeps no database. */
export function libraryDatabase(): Promise<IDBPDatabase<LibrarySchema>> {
  if (opened) return opened
  const opening = openDB<LibrarySchema>(LIBRARY_DATABASE, LIBRARY_MIGRATIONS.length, {
    upgrade: (db, from, _to, transaction) => {
      for (const migrate of LIBRARY_MIGRATIONS.slice(from)) migrate(db, transaction)
    },
    // A page of a newer version wants to migrate: it must not wait until this one is closed.
    blocking: () => void closeLibraryDatabase(),
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
export async function closeLibraryDatabase(): Promise<void> {
  const closing = opened
  opened = null
  const db = await closing
  db?.close()
}
