// Tells the popup and the side panel of own notices that have gone, and brings back what can be.

import type { Loss } from '../../core/records/tally.ts'
import { acceptLoss, loss } from '../own-library/tally.ts'

interface LossNote {
  loss: Loss
  isRestoring: boolean
  onSeen: () => void
}

/** @param tell what to show; null once the user has seen it */
export async function watchLoss(tell: (note: LossNote | null) => void): Promise<void> {
  const found = await loss()
  if (!found) return
  const onSeen = (): void => void acceptLoss().then(() => tell(null))
  tell({ loss: found, isRestoring: true, onSeen })
  // Only what restores loads how to make an index: the readings of wordings are large.
  const { restoreNotices, restoreSmall } = await import('../own-library/second-copy.ts')
  await restoreSmall()
  await restoreNotices()
  const left = await loss()
  tell(left && { loss: left, isRestoring: false, onSeen })
}
