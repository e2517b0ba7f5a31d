// The database of the user's own notices, with the kept index of their entries.
import type { DBSchema, IDBPTransaction, StoreNames } from 'idb'
import { connectionTo } from '../connection.ts'
import { type Written, write } from '../outcome.ts'
import { type CopyChange, withCopy } from '../second-copy.ts'
import { LIBRARY_MIGRATIONS } from './migrations.ts'

/** A part of a segment: `[segment, number]`. */
export type PartKey = [segment: number, number: number]

/** What comes out is `unknown` until it was checked: a record may be damaged, or of another version. */
export interface LibrarySchema extends DBSchema {
  /** Whole notices, by id. */
  notices: { key: string; value: unknown }
  /** What a list shows of each notice, by id. */
  heads: { key: string; value: unknown; indexes: { campaign: string } }
  /** Segments of the index by their running number, and what belongs to each. */
  segments: { key: number; value: unknown }
  weights: { key: number; value: unknown }
  shards: { key: PartKey; value: unknown }
  blocks: { key: PartKey; value: unknown }
  /** What is being reviewed, until it is kept or given up. */
  drafts: { key: string; value: unknown }
  /** The recycle bin: what a list shows of each item, and the items whole, both by the id of the head. */
  bin: { key: string; value: unknown; indexes: { act: string; at: number } }
  binItems: { key: string; value: unknown }
}

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
): Promise<Written> {
  return withCopy(copies, () =>
    write<LibrarySchema, StoreName>(libraryDatabase, stores, work),
  )
}
