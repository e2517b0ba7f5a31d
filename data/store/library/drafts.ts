// The drafts that wait for their review.
import * as v from 'valibot'
import { type WaitingDraft, waitingDraftSchema } from '../../records/drafts.ts'
import { type Kept, read, sound, type Written } from '../outcome.ts'
import { type CopyChange, withCopy } from '../second-copy.ts'
import { BIN_STORES, putIntoBin, takeFromBin } from './bin.ts'
import { type LibraryTransaction, libraryDatabase, writeLibrary } from './database.ts'
import type { BinUse } from './write.ts'

/** The oldest first; null where there is no database. */
export async function readDrafts(): Promise<Kept<WaitingDraft> | null> {
  const kept = await read(libraryDatabase, async (db) =>
    sound(waitingDraftSchema, await db.getAll('drafts')),
  )
  kept?.items.sort((a, b) => a.at - b.at)
  return kept
}

/** @param restored ids of items in the recycle bin that are brought back by this */
export function putDraft(
  draft: WaitingDraft,
  { restored = [] }: Pick<BinUse, 'restored'> = {},
): Promise<Written> {
  const work = async (transaction: LibraryTransaction): Promise<void> => {
    await transaction.objectStore('drafts').put(draft, draft.id)
    await takeFromBin(transaction, restored)
  }
  return writeLibrary(['drafts', ...BIN_STORES], work, copyOf(draft))
}

/** Of a draft that is there; `gone` where another window has kept it or given it up meanwhile. */
export function changeDraft(draft: WaitingDraft): Promise<Written | 'gone'> {
  return withCopy([copyOf(draft)], async () => {
    let isThere = true
    const written = await writeLibrary(['drafts'], async (transaction) => {
      const drafts = transaction.objectStore('drafts')
      isThere = (await drafts.getKey(draft.id)) !== undefined
      if (isThere) await drafts.put(draft, draft.id)
    })
    return isThere ? written : 'gone'
  })
}

/** With a removal it goes into the recycle bin. */
export function removeDraft(
  id: string,
  { removal }: Pick<BinUse, 'removal'> = {},
): Promise<Written> {
  const work = async (transaction: LibraryTransaction): Promise<void> => {
    const drafts = transaction.objectStore('drafts')
    const draft = v.safeParse(waitingDraftSchema, await drafts.get(id))
    if (removal && draft.success) {
      await putIntoBin(transaction, { kind: 'draft', draft: draft.output }, removal)
    }
    await drafts.delete(id)
  }
  return writeLibrary(['drafts', ...BIN_STORES], work, { store: 'drafts', removed: [id] })
}

/** Ids of all drafts, damaged ones too; null where there is no database. */
export function readDraftIds(): Promise<readonly string[] | null> {
  return read(libraryDatabase, (db) => db.getAllKeys('drafts'))
}

const copyOf = (draft: WaitingDraft): CopyChange => ({
  store: 'drafts',
  put: [[draft.id, draft]],
})
