// What the administrator of the computer set for the extension (docs/policy.md).
import { browser } from 'wxt/browser'

/** By name, unchecked; empty where nothing is set. */
export async function readPolicies(): Promise<Readonly<Record<string, unknown>>> {
  // The typings say that it is always there; Safari has it not.
  const { managed } = browser.storage as { managed?: typeof browser.storage.managed }
  try {
    return (await managed?.get()) ?? {}
  } catch {
    // Firefox, where no policy is set for the extension.
    return {}
  }
}

/** Tells each time what is set may have changed. Returns how to stop. */
export function onPolicies(listener: () => void): () => void {
  type OnChanged = Parameters<typeof browser.storage.onChanged.addListener>[0]
  const onChanged: OnChanged = (_changes, area) => {
    if (area === 'managed') listener()
  }
  browser.storage.onChanged.addListener(onChanged)
  return () => browser.storage.onChanged.removeListener(onChanged)
}
