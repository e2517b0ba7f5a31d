// The entries of a kept segment that a selection may mean, read block by block.
import type { Entry } from '../../types.ts'
import { BLOCK } from './shard.ts'

/** The blocks that hold the entries of some forms, and their places in them. */
export function blocksOfForms(
  forms: readonly number[],
  formEntries: Uint32Array,
): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  for (const number of new Set(forms.map((form) => formEntries[form] ?? 0))) {
    const block = Math.floor(number / BLOCK)
    const list = places.get(block) ?? []
    if (list.length === 0) places.set(block, list)
    list.push(number % BLOCK)
  }
  return places
}

/** Without the places in notices that were removed; an entry that has none left is gone. */
export function withoutNotices(
  entries: readonly Entry[],
  removed: ReadonlySet<string>,
): Entry[] {
  if (removed.size === 0) return [...entries]
  return entries.flatMap((entry) => {
    const places = entry.places.filter(
      ({ noticeId }) => noticeId === null || !removed.has(noticeId),
    )
    return places.length > 0 ? [{ ...entry, places }] : []
  })
}
