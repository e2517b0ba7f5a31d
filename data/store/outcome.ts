// Reading and writing, with what can go wrong as a value: the disk may be full, or the browser
// keep no database at all (forbidden by a policy or a setting).
import type { IDBPObjectStore } from 'idb'
import * as v from 'valibot'
import type { Kept } from '../records/saved.ts'
import { database, type SavedSchema, type StoreName } from './database.ts'

/** `full`: there is no room; `failed`: the browser could not keep it for another reason. */
export type Written = 'kept' | 'full' | 'failed'

type Writable<Name extends StoreName> = IDBPObjectStore<
  SavedSchema,
  [Name],
  Name,
  'readwrite'
>

/** All that `work` does, or nothing of it. */
export async function write<Name extends StoreName>(
  name: Name,
  work: (store: Writable<Name>) => Promise<unknown>,
): Promise<Written> {
  try {
    const { store, done } = (await database()).transaction(name, 'readwrite')
    const [ended, worked] = await Promise.allSettled([done, work(store)])
    // First what ended the transaction: its requests only say that it was aborted.
    if (ended.status === 'rejected') throw ended.reason
    if (worked.status === 'rejected') throw worked.reason
    return 'kept'
  } catch (error) {
    if (error instanceof Error && error.name === 'QuotaExceededError') return 'full'
    console.warn('The database of pins and history could not be written.', error)
    return 'failed'
  }
}

/** All records of a store that are sound; null where the database cannot be read. */
export async function readAll<T>(
  name: StoreName,
  schema: v.GenericSchema<unknown, T>,
): Promise<Kept<T> | null> {
  try {
    const records = await (await database()).getAll(name)
    const items = records.flatMap((record) => {
      const parsed = v.safeParse(schema, record)
      return parsed.success ? [parsed.output] : []
    })
    return { items, damaged: records.length - items.length }
  } catch (error) {
    console.warn('The database of pins and history could not be read.', error)
    return null
  }
}

/** Removes what `readAll` skips. */
export function removeDamaged(
  name: StoreName,
  schema: v.GenericSchema<unknown>,
): Promise<Written> {
  return write(name, async (store) => {
    let cursor = await store.openCursor()
    while (cursor) {
      if (!v.is(schema, cursor.value)) await cursor.delete()
      cursor = await cursor.continue()
    }
  })
}
