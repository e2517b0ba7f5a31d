// What pins and history have in common: each is a store of one kind of record.

import type { IDBPObjectStore, StoreNames } from 'idb'
import * as v from 'valibot'
import type { ReadResult, WriteResult } from '../../core/records/storage.ts'
import { savedDatabase } from './database.ts'
import type { SavedSchema } from './stores.ts'
import { read, sound, write } from './transactions.ts'

type StoreName = StoreNames<SavedSchema>
type Writable<Name extends StoreName> = IDBPObjectStore<
  SavedSchema,
  Name[],
  Name,
  'readwrite'
>

export function writeAll<Name extends StoreName>(
  name: Name,
  work: (store: Writable<Name>) => Promise<unknown>,
): Promise<WriteResult> {
  return write(savedDatabase, [name], (transaction) =>
    work(transaction.objectStore(name)),
  )
}

/** All records of a store that are sound; null where the database cannot be read. */
export function readAll<T>(
  name: StoreName,
  schema: v.GenericSchema<unknown, T>,
): Promise<ReadResult<T> | null> {
  return read(savedDatabase, async (db) => sound(schema, await db.getAll(name)))
}

/** Removes what `readAll` skips. */
export function removeDamaged(
  name: StoreName,
  schema: v.GenericSchema<unknown>,
): Promise<WriteResult> {
  return writeAll(name, async (store) => {
    let cursor = await store.openCursor()
    while (cursor) {
      if (!v.is(schema, cursor.value)) await cursor.delete()
      cursor = await cursor.continue()
    }
  })
}
