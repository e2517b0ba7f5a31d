// How the database of pins and history came to its present shape.
import type { Migration } from './connection.ts'
import type { SavedSchema } from './stores.ts'

export const MIGRATIONS: readonly Migration<SavedSchema>[] = [
  // 1: pins by the id of their entry; history by its folded text, oldest first by `at`.
  (db) => {
    db.createObjectStore('pins', { keyPath: 'id' })
    db.createObjectStore('history', { keyPath: 'key' }).createIndex('at', 'at')
  },
]
