// The connection of a page to one of the databases that the browser keeps on this computer.
import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb'

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
    if (opened) return opened
    const opening = openDB<Schema>(name, migrations.length, {
      upgrade: (db, from, _to, transaction) => {
        for (const migrate of migrations.slice(from)) migrate(db, transaction)
      },
      // A page of a newer version wants to migrate: it must not wait until this one is closed.
      blocking: () => void close(),
      terminated: () => {
        opened = null
      },
    })
    opened = opening
    // The next one who asks may have more luck.
    opening.catch(() => {
      opened = null
    })
    return opening
  }
  return { name, open, close }
}
