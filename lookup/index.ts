// The one door of the lookup: pure, no DOM, no browser API.
import type { Library } from './library.ts'
import type { LookupResult } from './types.ts'

export type { Library } from './library.ts'
export * from './types.ts'

/**
 * Finds which official wordings a selection is, holds or misquotes.
 * @param selection any text, 0 to 100,000 UTF-16 code units
 */
export function lookup(_selection: string, _library: Library): LookupResult {
  return { matches: [], statements: [], nearest: [] }
}
