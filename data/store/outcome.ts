// Reading and writing, with what can go wrong as a value: the disk may be full, or the browser
// keep no database at all (forbidden by a policy or a setting).
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import * as v from 'valibot'
import type { Connection } from './connection.ts'

/** `full`: there is no room; `failed`: the browser could not keep it for another reason. */
export type Written = 'kept' | 'full' | 'failed'

/** Records that could be read, and how many could not. */
export interface Kept<T> {
  items: T[]
  damaged: number
}

/** All that `work` does in these stores, or nothing of it. */
export async function write<Schema extends DBSchema, Name extends StoreNames<Schema>>(
  { name, open }: Connection<Schema>,
  stores: readonly Name[],
  work: (transaction: IDBPTransaction<Schema, Name[], 'readwrite'>) => Promise<unknown>,
): Promise<Written> {
  try {
    const transaction = (await open()).transaction([...stores], 'readwrite')
    const working = work(transaction).catch((error: unknown) => {
      if (!isAbort(error)) transaction.abort()
      throw error
    })
    const [ended, worked] = await Promise.allSettled([transaction.done, working])
    // First what the work ran into, unless that is only the end of its transaction.
    if (worked.status === 'rejected' && !isAbort(worked.reason)) throw worked.reason
    if (ended.status === 'rejected') throw ended.reason
    return 'kept'
  } catch (error) {
    if (error instanceof Error && error.name === 'QuotaExceededError') return 'full'
    console.warn(`The database "${name}" could not be written.`, error)
    return 'failed'
  }
}

/** What `work` reads; null where it cannot be read. */
export async function read<Schema extends DBSchema, T>(
  { name, open }: Connection<Schema>,
  work: (db: IDBPDatabase<Schema>) => Promise<T>,
): Promise<T | null> {
  try {
    return await work(await open())
  } catch (error) {
    console.warn(`The database "${name}" could not be read.`, error)
    return null
  }
}

/** Those of `records` that are as they should be. */
export function sound<T>(
  schema: v.GenericSchema<unknown, T>,
  records: readonly unknown[],
): Kept<T> {
  const items = records.flatMap((record) => {
    const parsed = v.safeParse(schema, record)
    return parsed.success ? [parsed.output] : []
  })
  return { items, damaged: records.length - items.length }
}

const isAbort = (error: unknown): boolean =>
  error instanceof Error && error.name === 'AbortError'
