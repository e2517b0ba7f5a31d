// The pins, for the popup: which are there, and pinning.

import { useEffect, useState } from 'preact/hooks'
import type { Entry } from '../../core/lookup/index.ts'
import type { Pin } from '../../core/records/saved.ts'
import type { SavedStore, WriteResult } from '../../core/records/storage.ts'

export type PinStore = Pick<SavedStore<Pin>, 'list' | 'remove'> & {
  put: (pin: Pin) => Promise<WriteResult>
}

export interface Pins {
  /** Newest first; empty until they are read. */
  items: readonly Pin[]
  isPinned: (entryId: string) => boolean
  toggle: (entry: Entry, pinned: boolean) => Promise<WriteResult>
}

export function usePins(store: PinStore): Pins {
  const [items, setItems] = useState<readonly Pin[]>([])
  const read = async (): Promise<void> => setItems((await store.list())?.items ?? [])
  useEffect(() => {
    void read()
  }, [store])
  return {
    items,
    isPinned: (entryId) => items.some(({ id }) => id === entryId),
    toggle: async (entry, pinned) => {
      const written = await (pinned ? store.remove(entry.id) : store.put(pinOf(entry)))
      await read()
      return written
    },
  }
}

function pinOf({ id, text, kind, places }: Entry): Pin {
  const [place] = places
  const pin = { id, wording: text, kind, year: place?.year ?? null, pinnedAt: Date.now() }
  return place ? { ...pin, grade: place.grade } : pin
}
