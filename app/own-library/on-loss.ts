// Tells of each change of what is known to have gone of own notices. The background listens, so this loads
// neither the schemas nor the database.
import { browser } from 'wxt/browser'

/** Of the tally in storage.local; see tally.ts. */
export const TALLY_KEY = 'own-notices'

/** Returns how to stop. */
export function onLoss(listener: () => void): () => void {
  type OnChanged = Parameters<typeof browser.storage.onChanged.addListener>[0]
  const onChanged: OnChanged = (changes, area) => {
    const change = area === 'local' ? changes[TALLY_KEY] : undefined
    if (change && lossIn(change.oldValue) !== lossIn(change.newValue)) listener()
  }
  browser.storage.onChanged.addListener(onChanged)
  return () => browser.storage.onChanged.removeListener(onChanged)
}

/** As text, to be compared. */
function lossIn(tally: unknown): string {
  const isTally = typeof tally === 'object' && tally !== null && 'loss' in tally
  return JSON.stringify(isTally ? tally.loss : null)
}
