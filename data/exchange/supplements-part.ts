// What the user added to given notices, as a part of an exported file and as it is stored.
import { type Supplement, supplementSchema } from '../records/supplement.ts'
import { type ItemsFormat, itemsFromPart, itemsToPart } from './items-part.ts'

export const SUPPLEMENTS: ItemsFormat<Supplement> = {
  name: 'supplements',
  version: 1,
  item: supplementSchema,
}

export const supplementsToPart = (items: readonly Supplement[]) =>
  itemsToPart(SUPPLEMENTS, items)

export const supplementsFromPart = (part: unknown) => itemsFromPart(SUPPLEMENTS, part)
