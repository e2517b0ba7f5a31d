// Makes the kept index of own notices whole again: after damage, and after an update that derives it
// otherwise. It goes on where it stopped, so a page may be closed in between.
import type { WriteResult } from '../../core/records/storage.ts'
import { readIndexState } from '../storage/library/index-state.ts'
import { replaceSegments } from '../storage/library/write.ts'
import { serialize } from '../storage/serialize.ts'
import { changeNotices } from './write-notices.ts'

/** Notices that are indexed and written together. */
const BATCH = 25

export interface Repair {
  written: WriteResult
  /** How many notices were indexed anew. */
  notices: number
}

/** @param progress told before each batch, where there is something to do */
export async function repairIndex(
  progress?: (done: number, all: number) => void,
): Promise<Repair> {
  const state = await readIndexState()
  if (!state) return { written: 'ok', notices: 0 }
  const { unsound, missing } = state
  if (unsound.length > 0) {
    const written = await serialize('library', () => replaceSegments(unsound, null))
    if (written !== 'ok') return { written, notices: 0 }
  }
  let notices = 0
  for (let at = 0; at < missing.length; at += BATCH) {
    progress?.(at, missing.length)
    const { written, after } = await changeNotices(
      missing.slice(at, at + BATCH),
      // A copy counts as changed, and is indexed.
      (before) => before.map((kept) => ({ ...kept, notice: { ...kept.notice } })),
    )
    if (written !== 'ok') return { written, notices }
    notices += after.length
  }
  return { written: 'ok', notices }
}
