// How the database of pins, history, words and silences came to its present shape.
import type { Migration } from './connection.ts'
import type { SavedSchema } from './stores.ts'

export const MIGRATIONS: readonly Migration<SavedSchema>[] = [
  // 1: pins by the id of their entry; history by its folded text, oldest first by `at`.
  (db) => {
    db.createObjectStore('pins', { keyPath: 'id' })
    db.createObjectStore('history', { keyPath: 'key' }).createIndex('at', 'at')
  },
  // 2: the office's list of words, in one record; what was silenced of the check, by all that tells it.
  (db) => {
    db.createObjectStore('words', { keyPath: 'id' })
    const silences = db.createObjectStore('silences', { keyPath: 'key' })
    silences.createIndex('at', 'at')
    silences.createIndex('draftKey', 'draftKey')
  },
]
