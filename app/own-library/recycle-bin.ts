// The way back from a removal, for 30 days: what one act removed comes back together, and what stands in
// its place then goes into the bin itself.

import { type BinHead, type BinItem, newRemoval } from '../../core/records/bin.ts'
import type { ReadResult, WriteResult } from '../../core/records/storage.ts'
import {
  type Binned,
  emptyOldFromBin,
  putInBin,
  readAct,
  readBin,
  readLastOf,
  removeFromBin,
} from '../storage/library/bin.ts'
import { putDraft } from '../storage/library/drafts.ts'
import { changeSupplement, storedSupplements } from './supplements.ts'
import { keepNotices } from './write-notices.ts'

/** What can still be brought back, the last removed first; null where there is no database. */
export async function binHeads(): Promise<ReadResult<BinHead> | null> {
  await emptyOldFromBin(Date.now())
  return readBin()
}

/** Brings back what was removed by an act. */
export async function restoreAct(act: string): Promise<WriteResult> {
  const binned = await readAct(act)
  const notices = binned.filter(isNotice)
  if (notices.length > 0) {
    const written = await keepNotices(
      notices.map(({ item }) => item.kept),
      { removal: newRemoval('undone'), restored: notices.map(({ id }) => id) },
    )
    if (written !== 'ok') return written
  }
  for (const { id, item } of binned) {
    const written = await restored(id, item)
    if (written !== 'ok') return written
  }
  return 'ok'
}

/**
 * Brings one notice back that was removed, without what was removed with it.
 * @returns `gone` where the bin has it not
 */
export async function bringBack(noticeId: string): Promise<WriteResult | 'gone'> {
  const binned = await readLastOf(noticeId)
  if (binned?.item.kind !== 'notice') return 'gone'
  return keepNotices([binned.item.kept], { restored: [binned.id] })
}

async function restored(id: string, item: BinItem): Promise<WriteResult> {
  switch (item.kind) {
    case 'notice':
      return 'ok'
    case 'draft':
      return putDraft(item.draft, { restored: [id] })
    case 'attachment':
      return restoredAttachment(id, item)
  }
}

async function restoredAttachment(
  id: string,
  { noticeId, added }: BinItem & { kind: 'attachment' },
): Promise<WriteResult> {
  const { place } = added
  const stored = await storedSupplements()
  const there = stored
    .find((one) => one.noticeId === noticeId)
    ?.attachments.find((one) => one.place === place)
  if (there) {
    const item = { kind: 'attachment', noticeId, added: there } as const
    const binned = await putInBin(item, newRemoval('undone'))
    if (binned !== 'ok') return binned
  }
  await changeSupplement(noticeId, ({ attachments, ...before }) => ({
    ...before,
    attachments: [...attachments.filter((one) => one.place !== place), added],
  }))
  return removeFromBin([id])
}

/** Removes everything in the bin for good. */
export async function emptyBin(): Promise<WriteResult> {
  const kept = await readBin()
  return removeFromBin(kept?.items.map(({ id }) => id) ?? [])
}

type BinnedNotice = Binned & { item: { kind: 'notice' } }

const isNotice = (binned: Binned): binned is BinnedNotice => binned.item.kind === 'notice'
