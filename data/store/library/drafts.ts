// The draft that is being reviewed: kept until the notice is, or until it is given up, so that a
// closed tab or a crash loses nothing.
import * as v from 'valibot'
import { reviewSchema } from '../../parse/review.ts'
import { originSchema } from '../../schema.ts'
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
  try {
    const parsed = v.safeParse(
      keptDraftSchema,
      await (await libraryDatabase()).get('drafts', KEY),
    )
    return parsed.success ? parsed.output : null
  } catch (error) {
    console.warn('The draft could not be read.', error)
    return null
  }
}

/** False where it could not be kept. */
export async function putDraft(draft: KeptDraft | null): Promise<boolean> {
  try {
    const db = await libraryDatabase()
    if (draft) await db.put('drafts', draft, KEY)
    else await db.delete('drafts', KEY)
    return true
  } catch (error) {
    console.warn('The draft could not be kept.', error)
    return false
  }
}
