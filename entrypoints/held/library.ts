// The library of a page or of the worker: what comes with the extension, what the administrator
// preloaded, and what the user added to either.
import { HOLDINGS } from '../../data/holdings.ts'
import type { Notice } from '../../data/schema.ts'
import { builtInLibrary, type Library, libraryOf } from '../../lookup/library.ts'
import { onPolicies } from '../options/policies.ts'
import { preloadedNotices } from './preloaded.ts'
import { onSupplements, storedSupplements } from './supplements.ts'

/** Never rejects: what cannot be read is left out, and the options page names it. */
export async function loadLibrary(): Promise<Library> {
  const [{ notices }, supplements] = await Promise.all([
    preloadedNotices(),
    storedSupplements(),
  ])
  if (notices.length === 0 && supplements.length === 0) return builtInLibrary()
  const given = [...HOLDINGS.notices, ...notices]
  return libraryOf({ ...HOLDINGS, notices: await withSupplements(given, supplements) })
}

/** Tells of the library each time it may have changed. Returns how to stop. */
export function onLibrary(listener: (library: Library) => void): () => void {
  const load = (): void => void loadLibrary().then(listener)
  const stops = [onPolicies(load), onSupplements(load)]
  return () => {
    for (const stop of stops) stop()
  }
}

async function withSupplements(
  notices: readonly Notice[],
  supplements: Awaited<ReturnType<typeof storedSupplements>>,
): Promise<readonly Notice[]> {
  if (supplements.length === 0) return notices
  const { supplemented } = await import('../../data/records/supplement.ts')
  return notices.map((notice) => {
    const added = supplements.find(({ noticeId }) => noticeId === notice.id)
    return added ? supplemented(notice, added) : notice
  })
}
