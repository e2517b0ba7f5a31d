// The drafts that wait for their review.

import * as v from 'valibot'
import { type WaitingDraft, waitingDraftSchema } from '../../../core/records/drafts.ts'
import type { ReadResult, WriteResult } from '../../../core/records/storage.ts'
import { sameData } from '../../../data/canonical-json.ts'
import { type CopyChange, withCopy } from '../second-copy.ts'
import { read, sound } from '../transactions.ts'
import { BIN_STORES, putIntoBin, takeFromBin } from './bin.ts'
import { type LibraryTransaction, libraryDatabase, writeLibrary } from './database.ts'
import type { BinUse } from './write.ts'

/** The oldest first; null where there is no database. */
export async function readDrafts(): Promise<ReadResult<WaitingDraft> | null> {
  const kept = await read(libraryDatabase, async (db) =>
    sound(waitingDraftSchema, await db.getAll('drafts')),
  )
  kept?.items.sort((a, b) => a.at - b.at)
  return kept
}

/** One that is damaged cannot be read. */
export async function readDraft(
  id: string,
): Promise<{ value: WaitingDraft } | 'gone' | 'unreadable'> {
  const found = await read(libraryDatabase, async (db) => {
    const record: unknown = await db.get('drafts', id)
    return record === undefined
      ? ('gone' as const)
      : { value: v.parse(waitingDraftSchema, record) }
  })
  return found ?? 'unreadable'
}

/** @param restored ids of items in the recycle bin that are brought back by this */
export function putDraft(
  draft: WaitingDraft,
  { restored = [] }: Pick<BinUse, 'restored'> = {},
): Promise<WriteResult> {
  const work = async (transaction: LibraryTransaction): Promise<void> => {
    await transaction.objectStore('drafts').put(draft, draft.id)
    await takeFromBin(transaction, restored)
  }
  return writeLibrary(['drafts', ...BIN_STORES], work, copyOf(draft))
}

/**
 * Writes a draft in the place of the one that its form has seen.
 * @returns `gone` where another window has kept it or given it up, `changed` where it has changed it
 */
export function changeDraft(
  draft: WaitingDraft,
  seen: WaitingDraft,
): Promise<WriteResult | 'changed' | 'gone'> {
  return withCopy([copyOf(draft)], async () => {
    let found: 'seen' | 'changed' | 'gone' = 'seen'
    const written = await writeLibrary(['drafts'], async (transaction) => {
      const drafts = transaction.objectStore('drafts')
      const there: unknown = await drafts.get(draft.id)
      const parsed = v.safeParse(waitingDraftSchema, there)
      if (there === undefined) found = 'gone'
      else if (parsed.success && !sameData(parsed.output, seen)) found = 'changed'
      else await drafts.put(draft, draft.id)
    })
    return found === 'seen' ? written : found
  })
}

/** With a removal it goes into the recycle bin. */
export function removeDraft(
  id: string,
  { removal }: Pick<BinUse, 'removal'> = {},
): Promise<WriteResult> {
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
