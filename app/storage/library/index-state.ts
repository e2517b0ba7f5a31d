// Whether the kept index is whole: what a lookup cannot find, though it is listed, is seen here.
import * as v from 'valibot'
import { DERIVATION } from '../../../core/records/derivation.ts'
import { headSchema, segmentSchema } from '../../../core/records/library.ts'
import { read } from '../transactions.ts'
import { libraryDatabase } from './database.ts'
import type { PartKey } from './stores.ts'

export interface IndexState {
  /** Segments of which a part is gone or damaged, or that were derived otherwise; and lone parts. */
  unsound: readonly number[]
  /** Ids of notices that no sound segment has, or that have no sound head. */
  missing: readonly string[]
}

/** Null where the database cannot be read. */
export function readIndexState(): Promise<IndexState | null> {
  return read(libraryDatabase, async (db) => {
    const [ids, heads, keys, records, weights, shards, blocks] = await Promise.all([
      db.getAllKeys('notices'),
      db.getAll('heads'),
      db.getAllKeys('segments'),
      db.getAll('segments'),
      db.getAllKeys('weights'),
      db.getAllKeys('shards'),
      db.getAllKeys('blocks'),
    ])
    const weighted = new Set(weights)
    const shardCounts = countBySegment(shards)
    const blockCounts = countBySegment(blocks)
    const covered = new Set<string>()
    const sound = new Set<number>()
    for (const [at, key] of keys.entries()) {
      const parsed = v.safeParse(segmentSchema, records[at])
      if (!parsed.success) continue
      const { output: segment } = parsed
      const isWhole =
        weighted.has(key) &&
        shardCounts.get(key) === segment.parts?.shards &&
        blockCounts.get(key) === segment.parts?.blocks
      if (!isWhole || segment.derivation !== DERIVATION) continue
      sound.add(key)
      const removed = new Set(segment.removed)
      for (const id of segment.notices) if (!removed.has(id)) covered.add(id)
    }
    const parts = [...keys, ...weights, ...shardCounts.keys(), ...blockCounts.keys()]
    const headed = new Set(
      heads.flatMap((head) => {
        const parsed = v.safeParse(headSchema, head)
        return parsed.success && parsed.output.derivation === DERIVATION
          ? [parsed.output.id]
          : []
      }),
    )
    return {
      unsound: [...new Set(parts)].filter((key) => !sound.has(key)),
      missing: ids.filter((id) => !covered.has(id) || !headed.has(id)),
    }
  })
}

function countBySegment(keys: readonly PartKey[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const [segment] of keys) counts.set(segment, (counts.get(segment) ?? 0) + 1)
  return counts
}
