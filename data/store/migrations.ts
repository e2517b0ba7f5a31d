// How the database came to its present shape: one step for each version, the first from nothing.
// A step that was released is never changed; a new shape is a new step at the end.
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type { SavedSchema } from './database.ts'

type Migration = (
  db: IDBPDatabase<SavedSchema>,
  transaction: IDBPTransaction<SavedSchema, StoreNames<SavedSchema>[], 'versionchange'>,
) => void

export const MIGRATIONS: readonly Migration[] = [
  // 1: pins by the id of their entry; history by its folded text, oldest first by `at`.
  (db) => {
    db.createObjectStore('pins', { keyPath: 'id' })
    db.createObjectStore('history', { keyPath: 'key' }).createIndex('at', 'at')
  },
]
