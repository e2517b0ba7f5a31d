// The recycle bin. What goes into it and what it goes out of are written in one transaction.

import * as v from 'valibot'
import {
  type BinHead,
  type BinItem,
  binHeadOf,
  binHeadSchema,
  binItemSchema,
  DAYS_IN_BIN,
  type Removal,
} from '../../../core/records/bin.ts'
import { storedNoticeSchema } from '../../../core/records/library.ts'
import type { ReadResult, WriteResult } from '../../../core/records/storage.ts'
import { read, sound } from '../transactions.ts'
import { type LibraryTransaction, libraryDatabase, writeLibrary } from './database.ts'

export const BIN_STORES = ['bin', 'binItems'] as const
const DAY = 86_400_000

/** The last that was removed comes first; null where there is no database. */
export async function readBin(): Promise<ReadResult<BinHead> | null> {
  const kept = await read(libraryDatabase, async (db) =>
    sound(binHeadSchema, await db.getAllFromIndex('bin', 'at')),
  )
  kept?.items.reverse()
  return kept
}

export interface Binned {
  id: string
  item: BinItem
}

/** What was removed by one act. */
export async function readAct(act: string): Promise<Binned[]> {
  const found = await read(libraryDatabase, async (db) => {
    const transaction = db.transaction([...BIN_STORES])
    const ids = await transaction.objectStore('bin').index('act').getAllKeys(act)
    const items = await Promise.all(
      ids.map((id) => transaction.objectStore('binItems').get(id)),
    )
    return ids.flatMap((id, at) => {
      const parsed = v.safeParse(binItemSchema, items[at])
      return parsed.success ? [{ id, item: parsed.output }] : []
    })
  })
  return found ?? []
}

/** What was removed last of a notice; null where nothing is in the bin. */
export function readLastOf(noticeId: string): Promise<Binned | null> {
  return read(libraryDatabase, async (db) => {
    const transaction = db.transaction([...BIN_STORES])
    let cursor = await transaction.objectStore('bin').index('at').openCursor(null, 'prev')
    while (cursor) {
      const id = cursor.primaryKey
      const item = await transaction.objectStore('binItems').get(id)
      const parsed = v.safeParse(binItemSchema, item)
      const isIt =
        parsed.success &&
        parsed.output.kind === 'notice' &&
        parsed.output.kept.notice.id === noticeId
      if (isIt) return { id, item: parsed.output }
      cursor = await cursor.continue()
    }
    return null
  })
}

/** Removes for good what has been there for 30 days. */
export async function emptyOldFromBin(now: number): Promise<WriteResult> {
  const before = IDBKeyRange.upperBound(now - DAYS_IN_BIN * DAY)
  const old = await read(libraryDatabase, (db) =>
    db.getAllKeysFromIndex('bin', 'at', before),
  )
  return removeFromBin(old ?? [])
}

export async function removeFromBin(ids: readonly string[]): Promise<WriteResult> {
  if (ids.length === 0) return 'ok'
  return writeLibrary(BIN_STORES, (transaction) => takeFromBin(transaction, ids))
}

/** What is removed from another store; that is done after it is here. */
export function putInBin(item: BinItem, removal: Removal): Promise<WriteResult> {
  return writeLibrary(BIN_STORES, (transaction) => putIntoBin(transaction, item, removal))
}

export async function takeFromBin(
  transaction: LibraryTransaction,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids) {
    await transaction.objectStore('bin').delete(id)
    await transaction.objectStore('binItems').delete(id)
  }
}

export async function putIntoBin(
  transaction: LibraryTransaction,
  item: BinItem,
  removal: Removal,
): Promise<void> {
  const head = binHeadOf(item, removal)
  await transaction.objectStore('bin').put(head)
  await transaction.objectStore('binItems').put(item, head.id)
}

/** Copies notices that are there into the bin; one that is damaged cannot be kept. */
export async function putNoticesIntoBin(
  transaction: LibraryTransaction,
  ids: readonly string[],
  removal: Removal,
): Promise<void> {
  for (const id of ids) {
    const kept = v.safeParse(
      storedNoticeSchema,
      await transaction.objectStore('notices').get(id),
    )
    if (kept.success) {
      await putIntoBin(transaction, { kind: 'notice', kept: kept.output }, removal)
    }
  }
}
