// The stores of the database of the user’s own notices.
import type { DBSchema } from 'idb'

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
  /** The recycle bin: what a list shows of each item, and the items whole, both by the id of the head. */
  bin: { key: string; value: unknown; indexes: { act: string; at: number } }
  binItems: { key: string; value: unknown }
}
