// The recycle bin: what the user removed or replaced, with the way back for 30 days.
import * as v from 'valibot'
import { waitingDraftSchema } from './drafts.ts'
import { storedNoticeSchema } from './library.ts'
import { momentSchema } from './moment.ts'
import { addedSchema } from './supplement.ts'

export const DAYS_IN_BIN = 30

/**
 * Why something is in the bin. `undone`: it stood in the place of what was brought back, so the way back
 * itself loses nothing.
 */
const BIN_REASONS = ['removed', 'replaced', 'edited', 'undone'] as const
export type BinReason = (typeof BIN_REASONS)[number]

/** What was removed, whole. */
export const binItemSchema = v.variant('kind', [
  v.object({ kind: v.literal('notice'), kept: storedNoticeSchema }),
  v.object({ kind: v.literal('draft'), draft: waitingDraftSchema }),
  /** A text that the user added to a notice that is not their own. */
  v.object({ kind: v.literal('attachment'), noticeId: v.string(), added: addedSchema }),
])

/** What a list shows of it. */
export const binHeadSchema = v.object({
  id: v.string(),
  /** What was removed by one act of the user comes back together. */
  act: v.string(),
  at: momentSchema,
  why: v.picklist(BIN_REASONS),
  kind: v.picklist(['notice', 'draft', 'attachment']),
  title: v.string(),
  number: v.nullable(v.string()),
})

export type BinItem = v.InferOutput<typeof binItemSchema>
export type BinHead = v.InferOutput<typeof binHeadSchema>

/** One act of the user by which something goes into the bin. */
export type Removal = Pick<BinHead, 'act' | 'at' | 'why'>

/** An act of removal that begins now, with an id of its own; all that it removes comes back together. */
export const newRemoval = (why: BinReason): Removal => ({
  act: crypto.randomUUID(),
  at: Date.now(),
  why,
})

/** What the list of the bin shows of an item, under an id of its own. */
export function binHeadOf(item: BinItem, { act, at, why }: Removal): BinHead {
  const id = crypto.randomUUID()
  return { id, act, at, why, kind: item.kind, ...nameOf(item) }
}

function nameOf(item: BinItem): Pick<BinHead, 'title' | 'number'> {
  switch (item.kind) {
    case 'notice': {
      const { title, documentNumber } = item.kept.notice
      return { title, number: documentNumber?.value ?? null }
    }
    case 'draft': {
      const { title, documentNumber } = item.draft.review
      return { title, number: documentNumber === '' ? null : documentNumber }
    }
    case 'attachment':
      return { title: item.added.text.split('\n')[0] ?? '', number: null }
  }
}
