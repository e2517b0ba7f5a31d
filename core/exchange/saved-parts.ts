// Pins and history as parts of an exported file.
import { type LookedUp, lookedUpSchema, type Pin, pinSchema } from '../records/saved.ts'
import type { ItemsFormat } from './items-part.ts'

export const PINS: ItemsFormat<Pin> = { name: 'pins', version: 1, item: pinSchema }

export const HISTORY: ItemsFormat<LookedUp> = {
  name: 'history',
  version: 1,
  item: lookedUpSchema,
}
