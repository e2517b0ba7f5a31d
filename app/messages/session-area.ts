import { browser } from 'wxt/browser'

/** storage.session, or null in a browser that lacks it (Chrome < 102, Firefox < 115). */
export function sessionArea(): typeof browser.storage.session | null {
  // The typings say that it is always there; old browsers have it not.
  const { session } = browser.storage as { session?: typeof browser.storage.session }
  return session ?? null
}

/** The keys of what is kept; the background removes it when the tab or window closes. */
export const tabKey = (tabId: number): string => `tab:${tabId}`
export const windowKey = (windowId: number): string => `window:${windowId}`

/**
 * Keeps a value, and where there is no room for it (1 MB in Chrome < 112, then 10 MB) forgets what was
 * looked up in other tabs and windows: what the user has before them now goes first.
 * @returns whether it is kept; an older value is not, where the new one cannot be
 */
export async function keepInSession(key: string, value: unknown): Promise<boolean> {
  const area = sessionArea()
  if (area === null) return false
  const keep = (): Promise<boolean> =>
    area.set({ [key]: value }).then(
      () => true,
      () => false,
    )
  if (await keep()) return true
  const others = Object.keys(await area.get(null)).filter((one) =>
    /^(?:tab|window):/u.test(one),
  )
  await area.remove([...others, key])
  if (await keep()) return true
  console.warn(`There is no room in storage.session for "${key}".`)
  return false
}
