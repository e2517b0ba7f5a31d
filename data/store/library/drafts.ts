// The draft that is being reviewed: kept until the notice is, or until it is given up, so that a
// closed tab or a crash loses nothing.
import * as v from 'valibot'
import { reviewSchema } from '../../parse/review.ts'
import { originSchema } from '../../schema.ts'
import { read, type Written, write } from '../outcome.ts'
import { libraryDatabase } from './database.ts'

const KEY = 'current'

export const keptDraftSchema = v.object({
  /** The text that was parsed. */
  source: v.string(),
  origin: originSchema,
  /** As the user has left it. */
  review: reviewSchema,
})

export type KeptDraft = v.InferOutput<typeof keptDraftSchema>

/** Null where there is none, or it cannot be read. */
export async function readDraft(): Promise<KeptDraft | null> {
  const record = await read(libraryDatabase, (db) => db.get('drafts', KEY))
  const parsed = v.safeParse(keptDraftSchema, record)
  return parsed.success ? parsed.output : null
}

/** Null: it is given up. */
export function putDraft(draft: KeptDraft | null): Promise<Written> {
  return write(libraryDatabase, ['drafts'], (transaction) => {
    const drafts = transaction.objectStore('drafts')
    return draft ? drafts.put(draft, KEY) : drafts.delete(KEY)
  })
}
