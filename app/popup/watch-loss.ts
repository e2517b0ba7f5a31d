// Tells the popup and the side panel of own notices that have gone or cannot be read, and brings back
// what can be.

import type { StorageProblem } from '../../core/records/storage.ts'
import type { Loss } from '../../core/records/tally.ts'
import { acceptLoss, loss, unreadableNotices } from '../own-library/tally.ts'

type LossNote =
  | { kind: 'lost'; loss: Loss; isRestoring: boolean; onSeen: () => void }
  | { kind: 'unreadable'; count: number; why: StorageProblem }

/** @param tell what to show; null once the user has seen it */
export async function watchLoss(tell: (note: LossNote | null) => void): Promise<void> {
  const found = await loss()
  if (!found) {
    const unreadable = await unreadableNotices()
    if (unreadable) tell({ kind: 'unreadable', ...unreadable })
    return
  }
  const onSeen = (): void => void acceptLoss().then(() => tell(null))
  tell({ kind: 'lost', loss: found, isRestoring: true, onSeen })
  // Only what restores loads how to make an index: the readings of wordings are large.
  const { restoreNotices, restoreSmall } = await import('../own-library/second-copy.ts')
  await restoreSmall()
  await restoreNotices()
  const left = await loss()
  tell(left && { kind: 'lost', loss: left, isRestoring: false, onSeen })
}
