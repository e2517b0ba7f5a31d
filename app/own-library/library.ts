// The library of a page or of the worker: what comes with the extension, what the administrator
// preloaded, and what the user added to either.

import { builtInLibrary, type Library, libraryOf } from '../../core/lookup/index.ts'
import { HOLDINGS } from '../../data/holdings.ts'
import type { Notice } from '../../data/schema.ts'
import { onPolicies } from '../options/policies.ts'
import { preloadedNotices } from './preloaded.ts'
import { onSupplements, storedSupplements } from './supplements.ts'

/** Never rejects: what cannot be read is left out, and the options page names it. */
export async function loadLibrary(): Promise<Library> {
  const notices = await supplementedNotices()
  return notices === null ? builtInLibrary() : libraryOf({ ...HOLDINGS, notices })
}

/**
 * What comes with the extension or from the administrator, with what the user added to it.
 * @returns null where that is what comes with the extension, and no more
 */
export async function supplementedNotices(): Promise<readonly Notice[] | null> {
  const [given, supplements] = await Promise.all([givenNotices(), storedSupplements()])
  const isBuiltIn = given.length === HOLDINGS.notices.length
  return isBuiltIn && supplements.length === 0
    ? null
    : withSupplements(given, supplements)
}

/** What comes with the extension or from the administrator, without what the user added. */
export async function givenNotices(): Promise<readonly Notice[]> {
  const { notices } = await preloadedNotices()
  return [...HOLDINGS.notices, ...notices]
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
  const { supplemented } = await import('../../core/records/supplement.ts')
  return notices.map((notice) => {
    const added = supplements.find(({ noticeId }) => noticeId === notice.id)
    return added ? supplemented(notice, added) : notice
  })
}
