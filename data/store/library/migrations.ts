// How the database of own notices came to its present shape: one step for each version. A step that
// was released is never changed; a new shape is a new step at the end.
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type { LibrarySchema } from './database.ts'

type Migration = (
  db: IDBPDatabase<LibrarySchema>,
  transaction: IDBPTransaction<
    LibrarySchema,
    StoreNames<LibrarySchema>[],
    'versionchange'
  >,
) => void

export const LIBRARY_MIGRATIONS: readonly Migration[] = [
  // 1: notices and their heads by id; segments by a running number, their parts by that and their own.
  (db) => {
    db.createObjectStore('notices', { keyPath: 'notice.id' })
    db.createObjectStore('heads', { keyPath: 'id' }).createIndex('campaign', 'campaign')
    db.createObjectStore('segments', { autoIncrement: true })
    db.createObjectStore('weights')
    db.createObjectStore('shards')
    db.createObjectStore('blocks')
    db.createObjectStore('drafts')
  },
]
