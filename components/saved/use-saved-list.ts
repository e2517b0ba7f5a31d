// One list of the page, pins or history, as it is in the database now.

import { useEffect, useState } from 'preact/hooks'
import type { Kept, SavedStore, Written } from '../../core/records/storage.ts'

export interface SavedList<T> {
  /** Undefined until it is read; null where it cannot be read. */
  kept: Kept<T> | null | undefined
  put: (...items: readonly T[]) => Promise<Written>
  remove: (id: string) => Promise<Written>
  removeDamaged: () => Promise<Written>
  clear: () => Promise<Written>
}

/** @param version read again where it changes */
export function useSavedList<T>(store: SavedStore<T>, version: number): SavedList<T> {
  const [kept, setKept] = useState<SavedList<T>['kept']>(undefined)
  const read = async (): Promise<void> => setKept(await store.list())
  useEffect(() => {
    void read()
    // Meanwhile something may have been pinned or looked up in another window.
    const onFocus = (): void => void read()
    addEventListener('focus', onFocus)
    return () => removeEventListener('focus', onFocus)
  }, [store, version])
  const after = async (writing: Promise<Written>): Promise<Written> => {
    const written = await writing
    await read()
    return written
  }
  return {
    kept,
    put: (...items) => after(store.put(...items)),
    remove: (id) => after(store.remove(id)),
    removeDamaged: () => after(store.removeDamaged()),
    clear: () => after(store.clear()),
  }
}
