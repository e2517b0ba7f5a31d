// Where the background hears of acts, without what it takes to do them: it wakes for any event.
import { browser } from 'wxt/browser'

export const PREFIX = 'act:'

/** Calls the listener when an act is noted; it wakes the background. */
export function onActs(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const isNoted = ([key, { newValue }]: [string, { newValue?: unknown }]): boolean =>
      key.startsWith(PREFIX) && (newValue ?? null) !== null
    if (area === 'session' && Object.entries(changes).some(isNoted)) listener()
  })
}
