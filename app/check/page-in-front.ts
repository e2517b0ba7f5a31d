import { browser } from 'wxt/browser'
import type { CheckTarget } from '../../core/findings/session.ts'

/** The page in front of a window; null where there is none. */
export async function pageInFront(windowId: number): Promise<CheckTarget | null> {
  const [tab] = await browser.tabs.query({ active: true, windowId })
  return tab?.id === undefined ? null : { what: 'page', tabId: tab.id, text: null }
}
