// One list of the page, pins or history, as it is in the database now.

import { useCallback, useEffect, useState } from 'preact/hooks'
import type { ReadResult, SavedStore, WriteResult } from '../../core/records/storage.ts'

export interface SavedList<T> {
  /** Undefined until it is read; null where it cannot be read. */
  kept: ReadResult<T> | null | undefined
  put: (...items: readonly T[]) => Promise<WriteResult>
  remove: (id: string) => Promise<WriteResult>
  removeDamaged: () => Promise<WriteResult>
  clear: () => Promise<WriteResult>
}

/** @param version read again where it changes */
export function useSavedList<T>(store: SavedStore<T>, version: number): SavedList<T> {
  const [kept, setKept] = useState<SavedList<T>['kept']>(undefined)
  const read = useCallback(async () => setKept(await store.list()), [store])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of `version` asks for another reading
  useEffect(() => {
    void read()
    // Meanwhile something may have been pinned or looked up in another window.
    const onFocus = (): void => void read()
    addEventListener('focus', onFocus)
    return () => removeEventListener('focus', onFocus)
  }, [read, version])
  const after = async (writing: Promise<WriteResult>): Promise<WriteResult> => {
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
