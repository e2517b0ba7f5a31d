// Reading and writing, with what can go wrong as a value: the disk may be full, or the browser
// keep no database at all (forbidden by a policy or a setting).
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import * as v from 'valibot'
import type {
  ReadResult,
  StorageProblem,
  WriteResult,
} from '../../core/records/storage.ts'
import type { Connection } from './connection.ts'
import { problemOf } from './problem.ts'
import { hasRoomFor } from './room.ts'
import { ensureSoundLog, suspectLog } from './write-log.ts'
import { announceWrite } from './written.ts'

/**
 * All that `work` does in these stores, or nothing of it.
 * @param bytes about how much it writes, where that is more than some records
 */
export async function write<Schema extends DBSchema, Name extends StoreNames<Schema>>(
  { name, open }: Connection<Schema>,
  stores: readonly Name[],
  work: (transaction: IDBPTransaction<Schema, Name[], 'readwrite'>) => Promise<unknown>,
  bytes = 0,
): Promise<WriteResult> {
  if (!(await hasRoomFor(bytes))) return 'full'
  try {
    await ensureSoundLog()
    const db = await open()
    const transaction = db.transaction([...stores], 'readwrite', STRICT)
    const working = work(transaction).catch((error: unknown) => {
      if (!isAbort(error)) transaction.abort()
      throw error
    })
    const [ended, worked] = await Promise.allSettled([transaction.done, working])
    // First what the work ran into, unless that is only the end of its transaction.
    if (worked.status === 'rejected' && !isAbort(worked.reason)) throw worked.reason
    if (ended.status === 'rejected') throw ended.reason
    announceWrite(name)
    return 'ok'
  } catch (error) {
    console.warn(`The database "${name}" could not be written.`, error)
    await suspectLog()
    return problemOf(error)
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

/** Why what could not be read cannot be read; `failed` where it can be by now. */
export async function readingProblem<Schema extends DBSchema>({
  open,
}: Connection<Schema>): Promise<StorageProblem> {
  try {
    const db = await open()
    await Promise.all([...db.objectStoreNames].map((store) => db.count(store)))
    return 'failed'
  } catch (error) {
    return problemOf(error, true)
  }
}

/** Those of `records` that are as they should be. */
export function sound<T>(
  schema: v.GenericSchema<unknown, T>,
  records: readonly unknown[],
): ReadResult<T> {
  const items = records.flatMap((record) => {
    const parsed = v.safeParse(schema, record)
    return parsed.success ? [parsed.output] : []
  })
  return { items, damaged: records.length - items.length }
}

/** On the disk by the time that it is said to be kept. */
const STRICT = { durability: 'strict' } as const

const isAbort = (error: unknown): boolean =>
  error instanceof Error && error.name === 'AbortError'
