// What the user added to given notices, as a part of an exported file and as it is stored.
import { type Supplement, supplementSchema } from '../records/supplement.ts'
import { type ImportedFile, importedOrigin } from './claims.ts'
import { type ItemsFormat, itemsFromPart, itemsToPart } from './items-part.ts'

export const SUPPLEMENTS: ItemsFormat<Supplement> = {
  name: 'supplements',
  version: 2,
  item: supplementSchema,
  // Without what a file claims.
  older: [{ item: supplementSchema, toNext: (item) => item }],
}

/** The part of a file that holds additions to the built-in notices. */
export const supplementsToPart = (items: readonly Supplement[]) =>
  itemsToPart(SUPPLEMENTS, items)

/** As a file has them that was imported: what it says of them is the file's. */
export function asImportedSupplement(
  { noticeId, checked, claimed, attachments }: Supplement,
  file: ImportedFile,
): Supplement {
  const check = checked ?? claimed
  return {
    noticeId,
    checked: null,
    ...(check ? { claimed: check } : {}),
    attachments: attachments.map((one) => ({
      ...one,
      origin: importedOrigin(one.origin, null, file),
    })),
  }
}

/** Reads that part, as `itemsFromPart` does. */
export const supplementsFromPart = (part: unknown) => itemsFromPart(SUPPLEMENTS, part)
