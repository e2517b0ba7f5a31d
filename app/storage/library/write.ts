// Writing: a notice and its part of the index go in together or not at all.

import * as v from 'valibot'
import type { Removal } from '../../../core/records/bin.ts'
import { DERIVATION } from '../../../core/records/derivation.ts'
import {
  noticeHead,
  type SegmentRecord,
  type ShardRecord,
  type StoredNotice,
  segmentSchema,
  type WeightsRecord,
} from '../../../core/records/library.ts'
import type { WriteResult } from '../../../core/records/storage.ts'
import type { CopyChange } from '../second-copy.ts'
import { BIN_STORES, putNoticesIntoBin, takeFromBin } from './bin.ts'
import { type LibraryTransaction, writeLibrary } from './database.ts'

/** A segment with all its parts; the entries in `blocks` are plain data. */
export interface SegmentRecords extends WeightsRecord {
  notices: readonly string[]
  forms: number
  shardCount: number
  shards: ReadonlyMap<number, ShardRecord>
  blocks: readonly (readonly unknown[])[]
}

const STORES = ['notices', 'heads', 'segments', 'weights', 'shards', 'blocks'] as const
const ALL_STORES = [...STORES, ...BIN_STORES] as const

/** What a writing has to do with the recycle bin. */
export interface BinUse {
  /** What is removed or replaced goes into the bin; without it, it is gone. */
  removal?: Removal
  /** Ids of items in the bin that are brought back by this. */
  restored?: readonly string[]
}

/** Notices that are there already are replaced. */
export function putNotices(
  notices: readonly StoredNotice[],
  segment: SegmentRecords,
  { removal, restored = [] }: BinUse = {},
): Promise<WriteResult> {
  const ids = notices.map(({ notice }) => notice.id)
  const work = async (transaction: LibraryTransaction): Promise<void> => {
    if (removal) await putNoticesIntoBin(transaction, ids, removal)
    await takeFromBin(transaction, restored)
    await forget(transaction, ids)
    for (const kept of notices) {
      await transaction.objectStore('notices').put(kept)
      await transaction.objectStore('heads').put(noticeHead(kept))
    }
    await addSegment(transaction, segment)
  }
  return writeLibrary(ALL_STORES, work, copiesOf(notices))
}

/** Notices that are there already, with other names and tags; their entries stay as they are. */
export function putLabels(notices: readonly StoredNotice[]): Promise<WriteResult> {
  const work = async (transaction: LibraryTransaction): Promise<void> => {
    for (const kept of notices) {
      await transaction.objectStore('notices').put(kept)
      await transaction.objectStore('heads').put(noticeHead(kept))
    }
  }
  return writeLibrary(['notices', 'heads'], work, copiesOf(notices))
}

export function removeNotices(
  ids: readonly string[],
  { removal }: BinUse = {},
): Promise<WriteResult> {
  const work = async (transaction: LibraryTransaction): Promise<void> => {
    if (removal) await putNoticesIntoBin(transaction, ids, removal)
    await forget(transaction, ids)
    for (const id of ids) {
      await transaction.objectStore('notices').delete(id)
      await transaction.objectStore('heads').delete(id)
    }
  }
  return writeLibrary(ALL_STORES, work, { store: 'notices', removed: ids })
}

/** Puts one segment in the place of others that hold the same notices. */
export function replaceSegments(
  keys: readonly number[],
  segment: SegmentRecords | null,
): Promise<WriteResult> {
  return writeLibrary(ALL_STORES, async (transaction) => {
    for (const key of keys) await removeSegment(transaction, key)
    if (segment) await addSegment(transaction, segment)
  })
}

/** Everything, with the drafts and the recycle bin. */
export function clearLibrary(): Promise<WriteResult> {
  return writeLibrary(
    [...ALL_STORES, 'drafts'],
    (transaction) =>
      Promise.all(
        [...transaction.objectStoreNames].map((name) =>
          transaction.objectStore(name).clear(),
        ),
      ),
    { store: 'notices', removed: 'all' },
    { store: 'drafts', removed: 'all' },
  )
}

const copiesOf = (notices: readonly StoredNotice[]): CopyChange => ({
  store: 'notices',
  put: notices.map((kept) => [kept.notice.id, kept] as const),
})

/** What segments hold of these notices no longer counts. */
async function forget(
  transaction: LibraryTransaction,
  ids: readonly string[],
): Promise<void> {
  const segments = transaction.objectStore('segments')
  for (let cursor = await segments.openCursor(); cursor; ) {
    const parsed = v.safeParse(segmentSchema, cursor.value)
    // A damaged one is not read by lookups either, until it is repaired.
    if (parsed.success) {
      const { output: segment } = parsed
      const held = new Set(segment.notices)
      const removed = new Set(segment.removed)
      const gone = ids.filter((id) => held.has(id) && !removed.has(id))
      if (gone.length > 0) {
        await cursor.update({ ...segment, removed: [...segment.removed, ...gone] })
      }
    }
    cursor = await cursor.continue()
  }
}

async function addSegment(
  transaction: LibraryTransaction,
  { notices, forms, shardCount, shards, blocks, ...weights }: SegmentRecords,
): Promise<void> {
  const { formWeights, formEntries } = weights
  const record: SegmentRecord = {
    notices: [...notices],
    removed: [],
    forms,
    shardCount,
    derivation: DERIVATION,
    parts: { shards: shards.size, blocks: blocks.length },
  }
  const key = await transaction.objectStore('segments').add(record)
  const puts: Promise<unknown>[] = [
    transaction.objectStore('weights').put({ formWeights, formEntries }, key),
  ]
  const shardStore = transaction.objectStore('shards')
  for (const [number, shard] of shards) puts.push(shardStore.put(shard, [key, number]))
  const blockStore = transaction.objectStore('blocks')
  for (const [number, block] of blocks.entries())
    puts.push(blockStore.put(block, [key, number]))
  await Promise.all(puts)
}

async function removeSegment(
  transaction: LibraryTransaction,
  key: number,
): Promise<void> {
  await transaction.objectStore('segments').delete(key)
  await transaction.objectStore('weights').delete(key)
  const parts = IDBKeyRange.bound([key, 0], [key, Number.POSITIVE_INFINITY])
  await transaction.objectStore('shards').delete(parts)
  await transaction.objectStore('blocks').delete(parts)
}
