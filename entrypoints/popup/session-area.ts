import { browser } from 'wxt/browser'

/** storage.session, or null in a browser that lacks it (Chrome < 102, Firefox < 115). */
export function sessionArea(): typeof browser.storage.session | null {
  // The typings say that it is always there; old browsers have it not.
  const { session } = browser.storage as { session?: typeof browser.storage.session }
  return session ?? null
}
