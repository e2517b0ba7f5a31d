// How the database of own notices came to its present shape.
import type { Migration } from '../connection.ts'
import type { LibrarySchema } from './stores.ts'

export const LIBRARY_MIGRATIONS: readonly Migration<LibrarySchema>[] = [
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
  // 2: the recycle bin.
  (db) => {
    const bin = db.createObjectStore('bin', { keyPath: 'id' })
    bin.createIndex('act', 'act')
    bin.createIndex('at', 'at')
    db.createObjectStore('binItems')
  },
]
