// The database of pins, history, the office's list of words and what was silenced: kept by the browser on this computer, until it is cleared.
import { connectionTo } from './connection.ts'
import { MIGRATIONS } from './migrations.ts'
import type { SavedSchema } from './stores.ts'

export const savedDatabase = connectionTo<SavedSchema>('saved', MIGRATIONS)
