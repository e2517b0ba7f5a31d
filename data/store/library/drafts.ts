// The drafts that wait for their review.
import { type WaitingDraft, waitingDraftSchema } from '../../records/drafts.ts'
import { type Kept, read, sound, type Written, write } from '../outcome.ts'
import { libraryDatabase } from './database.ts'

/** The oldest first; null where there is no database. */
export async function readDrafts(): Promise<Kept<WaitingDraft> | null> {
  const kept = await read(libraryDatabase, async (db) =>
    sound(waitingDraftSchema, await db.getAll('drafts')),
  )
  kept?.items.sort((a, b) => a.at - b.at)
  return kept
}

export function putDraft(draft: WaitingDraft): Promise<Written> {
  return write(libraryDatabase, ['drafts'], (transaction) =>
    transaction.objectStore('drafts').put(draft, draft.id),
  )
}

export function removeDraft(id: string): Promise<Written> {
  return write(libraryDatabase, ['drafts'], (transaction) =>
    transaction.objectStore('drafts').delete(id),
  )
}
