// What the popup keeps for a tab and the side panel for its window, and the text that the context
// menu hands over. Both live in storage.session: gone with the browser, never on disk. Without it
// nothing is kept, and the text comes in the hash of the small window's address.

import * as v from 'valibot'
import { popupStateSchema } from '../../core/records/popup-state.ts'
import { handover } from '../messages/handover.ts'
import { keepInSession, sessionArea, tabKey } from '../messages/session-area.ts'

export { sessionArea, tabKey, windowKey } from '../messages/session-area.ts'

export const tabStateSchema = v.object({
  ...popupStateSchema.entries,
  pageText: v.string(),
})

/** `pageText` is the selection that was read. */
export type TabState = v.InferOutput<typeof tabStateSchema>

/** The state kept under a key; null where there is none or what is stored is corrupted. */
export async function loadState(key: string): Promise<TabState | null> {
  const stored = await sessionArea()?.get(key)
  const parsed = v.safeParse(tabStateSchema, stored?.[key])
  return parsed.success ? parsed.output : null
}

/** @returns whether it is kept */
export const saveState = (key: string, state: TabState): Promise<boolean> =>
  keepInSession(key, state)

export async function forgetState(key: string): Promise<void> {
  await sessionArea()?.remove(key)
}

export const loadTabState = (tabId: number) => loadState(tabKey(tabId))
export const saveTabState = (tabId: number, state: TabState) =>
  saveState(tabKey(tabId), state)
export const forgetTabState = (tabId: number) => forgetState(tabKey(tabId))

const pendingText = handover('pending', v.string())

/** Puts a text where the popup that is about to open takes it; false where there is no room for it. */
export const putPendingText = pendingText.put

/** Tells of a text that arrives while the popup is open. Returns how to stop listening. */
export const onPendingText = pendingText.onArrival

/** In sessionStorage. */
const TAB_TEXT = 'pending'

/** Hands a text over to the popup's page that comes next in this tab. */
export function putTextForThisTab(text: string): void {
  sessionStorage.setItem(TAB_TEXT, text)
}

/**
 * The text handed over by the context menu or the page before, once: it is removed from where it
 * was. Null where there is none, or it is stale or corrupted.
 */
export async function takePendingText(): Promise<string | null> {
  return takeHashText() ?? takeTabText() ?? pendingText.take()
}

/** The hash by which the small window gets its text where there is no storage.session. */
export const hashForText = (text: string): string => `#text=${encodeURIComponent(text)}`

function takeHashText(): string | null {
  const text = new URLSearchParams(location.hash.slice(1)).get('text')
  // The selection is not to stay in the history of the browser.
  if (text !== null) history.replaceState(null, '', location.pathname + location.search)
  return text
}

function takeTabText(): string | null {
  const text = sessionStorage.getItem(TAB_TEXT)
  sessionStorage.removeItem(TAB_TEXT)
  return text
}
