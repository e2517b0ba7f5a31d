// Reading, with what cannot be read as null: the lookup then does without.

import type { IDBPDatabase } from 'idb'
import * as v from 'valibot'
import {
  type Head,
  headSchema,
  type SegmentRecord,
  type ShardRecord,
  type StoredNotice,
  segmentSchema,
  shardSchema,
  storedNoticeSchema,
  type WeightsRecord,
  weightsSchema,
} from '../../../core/records/library.ts'
import type { ReadResult } from '../../../core/records/storage.ts'
import { read, sound } from '../transactions.ts'
import { libraryDatabase } from './database.ts'
import type { LibrarySchema, PartKey } from './stores.ts'

/** Null where there is no database. */
export async function readHeads(): Promise<ReadResult<Head> | null> {
  return reading(async (db) => sound(headSchema, await db.getAll('heads')))
}

/** The ids of all notices, damaged ones too; null where there is no database. */
export function readIds(): Promise<readonly string[] | null> {
  return reading((db) => db.getAllKeys('notices'))
}

export async function readNotices(ids: readonly string[]): Promise<StoredNotice[]> {
  const found = await reading(async (db) => {
    const { store } = db.transaction('notices')
    const records = await Promise.all(ids.map((id) => store.get(id)))
    return sound(
      storedNoticeSchema,
      records.filter((record) => record !== undefined),
    ).items
  })
  return found ?? []
}

/** Null where it cannot be read. */
export function readNotice(id: string): Promise<{ kept: StoredNotice | null } | null> {
  return reading(async (db) => {
    const record = await db.get('notices', id)
    return { kept: record === undefined ? null : v.parse(storedNoticeSchema, record) }
  })
}

/** Ids of the notices of a campaign. */
export async function readCampaign(campaign: string): Promise<string[]> {
  const keys = await reading((db) =>
    db.getAllKeysFromIndex('heads', 'campaign', campaign),
  )
  return keys ?? []
}

/** The campaigns of all notices, each once. */
export async function readCampaignNames(): Promise<string[]> {
  const names = await reading(async (db) => {
    const found: string[] = []
    const index = db.transaction('heads').store.index('campaign')
    let cursor = await index.openKeyCursor(null, 'nextunique')
    while (cursor) {
      if (typeof cursor.key === 'string') found.push(cursor.key)
      cursor = await cursor.continue()
    }
    return found
  })
  return names ?? []
}

export interface KeyedSegment {
  key: number
  segment: SegmentRecord
}

/** Null where there is none, or no database. */
export async function readSegments(): Promise<KeyedSegment[] | null> {
  return reading(async (db) => {
    const { store } = db.transaction('segments')
    const [keys, records] = await Promise.all([store.getAllKeys(), store.getAll()])
    return keys.flatMap((key, at) => {
      const parsed = v.safeParse(segmentSchema, records[at])
      return parsed.success ? [{ key, segment: parsed.output }] : []
    })
  })
}

export async function readWeights(segment: number): Promise<WeightsRecord | null> {
  return reading(async (db) => v.parse(weightsSchema, await db.get('weights', segment)))
}

/** The shards with these numbers; one that is empty has no record. */
export async function readShards(
  segment: number,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, ShardRecord> | null> {
  return reading(async (db) => {
    const { store } = db.transaction('shards')
    const keys = numbers.map((number): PartKey => [segment, number])
    const records = await Promise.all(keys.map((key) => store.get(key)))
    const shards = new Map<number, ShardRecord>()
    for (const [at, record] of records.entries()) {
      const number = numbers[at]
      if (number !== undefined && record !== undefined)
        shards.set(number, v.parse(shardSchema, record))
    }
    return shards
  })
}

/** The blocks with these numbers, or all of a segment; their entries are unchecked. */
export async function readBlocks(
  segment: number,
  numbers: readonly number[] | 'all',
): Promise<ReadonlyMap<number, readonly unknown[]> | null> {
  return reading(async (db) => {
    const { store } = db.transaction('blocks')
    const keys =
      numbers === 'all'
        ? await store.getAllKeys(
            IDBKeyRange.bound([segment, 0], [segment, Number.POSITIVE_INFINITY]),
          )
        : numbers.map((number): PartKey => [segment, number])
    const records = await Promise.all(keys.map((key) => store.get(key)))
    const blocks = new Map<number, readonly unknown[]>()
    for (const [at, record] of records.entries()) {
      const number = keys[at]?.[1]
      if (number !== undefined && Array.isArray(record)) blocks.set(number, record)
    }
    return blocks
  })
}

function reading<T>(
  work: (db: IDBPDatabase<LibrarySchema>) => Promise<T>,
): Promise<T | null> {
  return read(libraryDatabase, work)
}
