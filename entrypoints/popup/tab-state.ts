// What the popup keeps for a tab, and the text that the context menu hands over. Both live in
// storage.session: gone with the browser, never on disk. Without it (Chrome < 102, Firefox < 115)
// nothing is kept, and the text comes in the hash of the small window's address.
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { KINDS } from '../../lookup/types.ts'

const tabStateSchema = v.object({
  pageText: v.string(),
  query: v.string(),
  kind: v.picklist([...KINDS, 'all']),
  chosen: v.nullable(v.string()),
})

/** `pageText` is the selection that was read, `chosen` the id of the chosen entry. */
export type TabState = v.InferOutput<typeof tabStateSchema>

const pendingSchema = v.object({ id: v.string(), text: v.string(), at: v.number() })
type Pending = v.InferOutput<typeof pendingSchema>

const PENDING = 'pending'
/** A text whose popup never came is not to turn up in one opened later for something else. */
const PENDING_LIFE_MS = 30_000

/** The key of a tab's state; the background removes it when the tab closes. */
export const tabKey = (tabId: number): string => `tab:${tabId}`

/** storage.session, or null in a browser that lacks it. */
export function sessionArea(): typeof browser.storage.session | null {
  // The typings say that it is always there; old browsers have it not.
  const { session } = browser.storage as { session?: typeof browser.storage.session }
  return session ?? null
}

/** The state kept for a tab; null where there is none or what is stored is corrupted. */
export async function loadTabState(tabId: number): Promise<TabState | null> {
  const stored = await sessionArea()?.get(tabKey(tabId))
  const parsed = v.safeParse(tabStateSchema, stored?.[tabKey(tabId)])
  return parsed.success ? parsed.output : null
}

export async function saveTabState(tabId: number, state: TabState): Promise<void> {
  const area = sessionArea()
  try {
    await area?.set({ [tabKey(tabId)]: state })
  } catch {
    // Over the quota (1 MB in Chrome < 112): better no state than an older one.
    await area?.remove(tabKey(tabId))
  }
}

export async function forgetTabState(tabId: number): Promise<void> {
  await sessionArea()?.remove(tabKey(tabId))
}

/** Leaves a text for the popup that is about to open. Only where there is storage.session. */
export async function leavePendingText(text: string): Promise<void> {
  const pending: Pending = { id: crypto.randomUUID(), text, at: Date.now() }
  await sessionArea()?.set({ [PENDING]: pending })
}

/** Hands a text over to the popup's page that comes next in this tab. */
export function leaveTextForThisTab(text: string): void {
  sessionStorage.setItem(PENDING, text)
}

/** The hash by which the small window gets its text where there is no storage.session. */
export const hashForText = (text: string): string => `#text=${encodeURIComponent(text)}`

/**
 * The text handed over by the context menu or the page before, once: it is removed from where it
 * was. Null where there is none, or it is stale or corrupted.
 */
export async function takePendingText(): Promise<string | null> {
  const inTab = takeHashText() ?? takeTabText()
  if (inTab !== null) return inTab
  const stored = await sessionArea()?.get(PENDING)
  return take(stored?.[PENDING])
}

/** Tells of a text that arrives while the popup is open. Returns how to stop listening. */
export function onPendingText(listener: (text: string) => void): () => void {
  const tell = (text: string | null): void => {
    if (text !== null) listener(text)
  }
  const onChanged = (
    changes: Record<string, { newValue?: unknown }>,
    areaName: string,
  ): void => {
    const value = areaName === 'session' ? changes[PENDING]?.newValue : undefined
    if (value !== undefined) void take(value).then(tell)
  }
  browser.storage.onChanged.addListener(onChanged)
  // One that came after the popup had looked and before it listened.
  void takePendingText().then(tell)
  return () => browser.storage.onChanged.removeListener(onChanged)
}

// openPopup has to be called before the text is stored, so the popup may meet it by
// takePendingText, by onPendingText, or by both: the id tells that it is the same.
let takenId: string | null = null

async function take(value: unknown): Promise<string | null> {
  if (value === undefined) return null
  const parsed = v.safeParse(pendingSchema, value)
  const fresh =
    parsed.success &&
    parsed.output.id !== takenId &&
    Math.abs(Date.now() - parsed.output.at) < PENDING_LIFE_MS
  if (fresh) takenId = parsed.output.id
  await sessionArea()?.remove(PENDING)
  return fresh ? parsed.output.text : null
}

function takeHashText(): string | null {
  const text = new URLSearchParams(location.hash.slice(1)).get('text')
  // The selection is not to stay in the history of the browser.
  if (text !== null) history.replaceState(null, '', location.pathname + location.search)
  return text
}

function takeTabText(): string | null {
  const text = sessionStorage.getItem(PENDING)
  sessionStorage.removeItem(PENDING)
  return text
}
