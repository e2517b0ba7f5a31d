// The library of a page or of the worker: what comes with the extension, and what the administrator
// preloaded.
import { HOLDINGS } from '../../data/holdings.ts'
import { builtInLibrary, type Library, libraryOf } from '../../lookup/library.ts'
import { onPolicies } from '../options/policies.ts'
import { preloadedNotices } from './preloaded.ts'

/** Never rejects: what cannot be read is left out, and the options page names it. */
export async function loadLibrary(): Promise<Library> {
  const { notices } = await preloadedNotices()
  return notices.length === 0
    ? builtInLibrary()
    : libraryOf({ ...HOLDINGS, notices: [...HOLDINGS.notices, ...notices] })
}

/** Tells of the library each time it may have changed. Returns how to stop. */
export function onLibrary(listener: (library: Library) => void): () => void {
  return onPolicies(() => void loadLibrary().then(listener))
}
