// Searching the user's own notices, which are not at hand.
import type { Library } from '../core/lookup/index.ts'

/** The library with what own notices hold for a text; null where that is nothing. */
export type FindMore = (text: string, base: Library) => Promise<Library | null>
