// Reads the pins when the popup opens, and pins.

import { useCallback, useEffect } from 'preact/hooks'
import type { Entry } from '../../core/lookup/index.ts'
import type { Pin } from '../../core/records/saved.ts'
import type { WriteResult } from '../../core/records/storage.ts'
import type { PinStore } from './effects.ts'
import type { Dispatch } from './popup-reducer.ts'

export type TogglePin = (entry: Entry, isPinned: boolean) => Promise<WriteResult>

export function usePins(store: PinStore, dispatch: Dispatch): TogglePin {
  const read = useCallback(async (): Promise<void> => {
    dispatch({ type: 'pins-read', pins: (await store.list())?.items ?? [] })
  }, [store, dispatch])
  useEffect(() => void read(), [read])
  return async (entry, isPinned) => {
    const written = await (isPinned ? store.remove(entry.id) : store.put(pinOf(entry)))
    await read()
    return written
  }
}

function pinOf({ id, text, kind, places }: Entry): Pin {
  const [place] = places
  const pin = { id, wording: text, kind, year: place?.year ?? null, pinnedAt: Date.now() }
  return place ? { ...pin, grade: place.grade } : pin
}
