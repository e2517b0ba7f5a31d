// What reading and writing the browser's storage can come to.

/**
 * - `full`: the disk has no room.
 * - `private`: the browser keeps nothing in a private window.
 * - `policy`: a setting of the browser or a policy forbids it.
 * - `newer`: a newer version of the extension has changed the database.
 * - `blocked`: another page of the extension has it open in an older version.
 * - `damaged`: the browser cannot read its own files.
 * - `failed`: anything else.
 */
export type StorageProblem =
  | 'full'
  | 'private'
  | 'policy'
  | 'newer'
  | 'blocked'
  | 'damaged'
  | 'failed'

export type WriteResult = 'ok' | StorageProblem

/** Records that could be read, and how many could not. */
export interface ReadResult<T> {
  items: T[]
  damaged: number
}

/** A list that the user keeps: the pins, the history. */
export interface SavedStore<T> {
  /** Newest first; null where the database cannot be read. */
  list: () => Promise<ReadResult<T> | null>
  /** A record that is there already is replaced. */
  put: (...records: readonly T[]) => Promise<WriteResult>
  /** By the id of a pin's entry, or the key of a text. */
  remove: (id: string) => Promise<WriteResult>
  removeDamaged: () => Promise<WriteResult>
  clear: () => Promise<WriteResult>
}
