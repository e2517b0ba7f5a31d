// The database of pins and history: kept by the browser on this computer, until it is cleared.
import type { DBSchema } from 'idb'
import { connectionTo } from './connection.ts'
import { MIGRATIONS } from './migrations.ts'

/** What comes out is `unknown` until it was checked: a record may be damaged, or of another version. */
export interface SavedSchema extends DBSchema {
  pins: { key: string; value: unknown }
  history: { key: string; value: unknown; indexes: { at: number } }
}

export const savedDatabase = connectionTo<SavedSchema>('saved', MIGRATIONS)
