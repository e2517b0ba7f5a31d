// The connection of a page to one of the databases that the browser keeps on this computer.
import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb'
import { Blocked } from './problem.ts'
import { ensureLogForUpgrade, suspectLog } from './write-log.ts'

/**
 * One step to the next version, the first from nothing. A step that was released is never changed;
 * a new shape is a new step at the end.
 */
export type Migration<Schema extends DBSchema> = (
  db: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => void

export interface Connection<Schema extends DBSchema> {
  name: string
  /** The one connection of this page. Rejects where the browser keeps no database. */
  open: () => Promise<IDBPDatabase<Schema>>
  /** The next one who asks opens it anew. */
  close: () => Promise<void>
}

/** Opening takes some milliseconds; a migration of thousands of records takes longer. */
const LIMIT_MS = 10_000

export function connectionTo<Schema extends DBSchema>(
  name: string,
  migrations: readonly Migration<Schema>[],
): Connection<Schema> {
  let opened: Promise<IDBPDatabase<Schema>> | null = null
  const close = async (): Promise<void> => {
    const closing = opened
    opened = null
    const db = await closing
    db?.close()
  }
  const open = (): Promise<IDBPDatabase<Schema>> => {
    if (opened) return inTime(name, opened)
    const opening = ensureLogForUpgrade(name, migrations.length).then(() =>
      openDB<Schema>(name, migrations.length, {
        upgrade: (db, from, _to, transaction) => {
          for (const migrate of migrations.slice(from)) migrate(db, transaction)
        },
        // A page of a newer version wants to migrate: it must not wait until this one is closed.
        blocking: () => void close(),
        // Chromium closes all connections where it could not write.
        terminated: () => {
          opened = null
          void suspectLog()
        },
      }),
    )
    opened = opening
    // The next one who asks may have more luck.
    opening.catch(() => {
      opened = null
    })
    return inTime(name, opening)
  }
  return { name, open, close }
}

/** A page of an older version that does not let go must not leave this one blank. */
async function inTime<T>(name: string, opening: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<never>((_, reject) => {
    const isLate = (): void => reject(new Blocked(`"${name}" did not open in time.`))
    timer = setTimeout(isLate, LIMIT_MS)
  })
  try {
    return await Promise.race([opening, limit])
  } finally {
    clearTimeout(timer)
  }
}
