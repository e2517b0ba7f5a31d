// The entries of a stored segment that a selection may mean, read block by block.
import type { Entry } from '../../types.ts'
import { BLOCK } from './shard.ts'

/** The blocks that hold the entries of some forms, each with the positions of these entries in it. */
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

/** The entries without their places in removed notices; an entry that has no place left is dropped. */
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
