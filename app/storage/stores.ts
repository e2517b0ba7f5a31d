// The stores of the database of pins, history, the office's list of words and what was silenced.
import type { DBSchema } from 'idb'

/** What comes out is `unknown` until it was checked: a record may be damaged, or of another version. */
export interface SavedSchema extends DBSchema {
  pins: { key: string; value: unknown }
  history: { key: string; value: unknown; indexes: { at: number } }
  words: { key: string; value: unknown }
  silences: { key: string; value: unknown; indexes: { at: number; draftKey: string } }
}
