// The database of the user's own notices, with the kept index of their entries.

import type { IDBPTransaction, StoreNames } from 'idb'
import type { WriteResult } from '../../../core/records/storage.ts'
import { connectionTo } from '../connection.ts'
import { type CopyChange, withCopy } from '../second-copy.ts'
import { write } from '../transactions.ts'
import { LIBRARY_MIGRATIONS } from './migrations.ts'
import type { LibrarySchema } from './stores.ts'

export const libraryDatabase = connectionTo<LibrarySchema>('library', LIBRARY_MIGRATIONS)

type StoreName = StoreNames<LibrarySchema>
export type LibraryTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>

/**
 * All that `work` does in these stores, or nothing of it.
 * @param copies what of it goes into the second copy
 */
export function writeLibrary(
  stores: readonly StoreName[],
  work: (transaction: LibraryTransaction) => Promise<unknown>,
  ...copies: readonly CopyChange[]
): Promise<WriteResult> {
  return withCopy(copies, () =>
    write<LibrarySchema, StoreName>(libraryDatabase, stores, work),
  )
}
