// What the pins stand for now: entries that are at hand, and those of the user's own notices, each
// with the library that knows its notice.

import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Entry, Library } from '../../core/lookup/index.ts'
import type { Pin } from '../../core/records/saved.ts'
import type { FindMore } from '../find-more.ts'

export interface PinnedEntry {
  entry: Entry
  library: Library
}

/** By the id of the pin; those that are not there are in no notice any more, or not yet found. */
export function usePinnedEntries(
  pins: readonly Pin[],
  library: Library,
  findMore: FindMore | undefined,
): ReadonlyMap<string, PinnedEntry> {
  const atHand = useMemo(
    () => new Map(library.entries.map((entry) => [entry.id, { entry, library }])),
    [library],
  )
  const [own, setOwn] = useState<ReadonlyMap<string, PinnedEntry>>(new Map())
  const missing = pins.filter(({ id }) => !atHand.has(id) && !own.has(id))
  const wanted = missing.map(({ id }) => id).join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` stands for `missing`, which is another list each time
  useEffect(() => {
    let isCurrent = true
    const find = async ({ id, wording }: Pin): Promise<PinnedEntry[]> => {
      const more = await findMore?.(wording, library)
      const entry = more?.entries.find((one) => one.id === id)
      return more && entry ? [{ entry, library: more }] : []
    }
    void Promise.all(missing.map(find)).then((found) => {
      const entries = found.flat().map((one) => [one.entry.id, one] as const)
      if (isCurrent && entries.length > 0)
        setOwn((before) => new Map([...before, ...entries]))
    })
    return () => {
      isCurrent = false
    }
  }, [wanted, library, findMore])
  return useMemo(() => new Map([...own, ...atHand]), [own, atHand])
}
