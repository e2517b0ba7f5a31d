// The database of the user's own notices, with the kept index of their entries.
import type { DBSchema } from 'idb'
import { connectionTo } from '../connection.ts'
import { LIBRARY_MIGRATIONS } from './migrations.ts'

/** A part of a segment: `[segment, number]`. */
export type PartKey = [segment: number, number: number]

/** What comes out is `unknown` until it was checked: a record may be damaged, or of another version. */
export interface LibrarySchema extends DBSchema {
  /** Whole notices, by id. */
  notices: { key: string; value: unknown }
  /** What a list shows of each notice, by id. */
  heads: { key: string; value: unknown; indexes: { campaign: string } }
  /** Segments of the index by their running number, and what belongs to each. */
  segments: { key: number; value: unknown }
  weights: { key: number; value: unknown }
  shards: { key: PartKey; value: unknown }
  blocks: { key: PartKey; value: unknown }
  /** What is being reviewed, until it is kept or given up. */
  drafts: { key: string; value: unknown }
}

export const libraryDatabase = connectionTo<LibrarySchema>('library', LIBRARY_MIGRATIONS)
