// The way back from a removal, for 30 days: what one act removed comes back together, and what stands in
// its place then goes into the bin itself.
import { type BinHead, type BinItem, newRemoval } from '../../data/records/bin.ts'
import {
  type Binned,
  emptyOldFromBin,
  readAct,
  readBin,
  removeFromBin,
} from '../../data/store/library/bin.ts'
import { putDraft } from '../../data/store/library/drafts.ts'
import type { Kept, Written } from '../../data/store/outcome.ts'
import { keepNotices } from './keep-notices.ts'
import { changeSupplement } from './supplements.ts'

/** What can still be brought back, the last removed first; null where there is no database. */
export async function binHeads(): Promise<Kept<BinHead> | null> {
  await emptyOldFromBin(Date.now())
  return readBin()
}

/** Brings back what was removed by an act. */
export async function restoreAct(act: string): Promise<Written> {
  const binned = await readAct(act)
  const notices = binned.filter(isNotice)
  if (notices.length > 0) {
    const written = await keepNotices(
      notices.map(({ item }) => item.kept),
      { removal: newRemoval('undone'), restored: notices.map(({ id }) => id) },
    )
    if (written !== 'kept') return written
  }
  for (const { id, item } of binned) {
    const written = await restored(id, item)
    if (written !== 'kept') return written
  }
  return 'kept'
}

async function restored(id: string, item: BinItem): Promise<Written> {
  switch (item.kind) {
    case 'notice':
      return 'kept'
    case 'draft':
      return putDraft(item.draft, { restored: [id] })
    case 'attachment':
      await changeSupplement(item.noticeId, ({ attachments, ...before }) => ({
        ...before,
        attachments: [
          ...attachments.filter(({ place }) => place !== item.added.place),
          item.added,
        ],
      }))
      return removeFromBin([id])
  }
}

/** Removes everything in the bin for good. */
export async function emptyBin(): Promise<Written> {
  const kept = await readBin()
  return removeFromBin(kept?.items.map(({ id }) => id) ?? [])
}

type BinnedNotice = Binned & { item: { kind: 'notice' } }

const isNotice = (binned: Binned): binned is BinnedNotice => binned.item.kind === 'notice'
