// What the user added to given notices: that of the file is added to what is there, which comes first.
import {
  asImportedSupplement,
  SUPPLEMENTS,
  supplementsFromPart,
  supplementsToPart,
} from '../../core/exchange/supplements-part.ts'
import { merged, type Supplement } from '../../core/records/supplement.ts'
import {
  changeSupplements,
  clearSupplements,
  storedSupplements,
} from '../own-library/supplements.ts'
import type { DataPart } from './part.ts'

export const supplementsPart: DataPart = {
  id: SUPPLEMENTS.name,
  label: 'dataPartSupplements',
  collect: async () => {
    const items = await storedSupplements()
    return items.length === 0 ? undefined : supplementsToPart(items)
  },
  check: async (found, file) => {
    const { items: claimed, problems } = supplementsFromPart(found)
    const items = claimed.map((one) => asImportedSupplement(one, file))
    return {
      problems,
      write: async () => {
        const { before, after, undo } = await changeSupplements((present) =>
          merged(present, items),
        )
        const present = piecesIn(before)
        return { undo, count: { added: piecesIn(after) - present, present } }
      },
    }
  },
  clear: clearSupplements,
}

/** Checks and attachments. */
const piecesIn = (supplements: readonly Supplement[]): number =>
  supplements.reduce(
    (sum, { checked, claimed, attachments }) =>
      sum + Number((checked ?? claimed ?? null) !== null) + attachments.length,
    0,
  )
