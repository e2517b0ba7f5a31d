// The tab in front of a window: what is selected there, and each new selection while its page
// may be read. Asks for no permission: the browser says whether the user has granted this tab.
import { browser } from 'wxt/browser'
import { FOLLOW_PORT } from '../../app/in-page/following.ts'
import {
  noTab,
  type PageReading,
  readMessage,
  readTab,
  type TabReading,
} from '../../app/page-access/page-reading.ts'

type Port = ReturnType<typeof browser.tabs.connect>

export interface TabInFront {
  /**
   * Reads what is selected now, and follows the page from then on where that is possible.
   * Null where a later look has taken its place.
   */
  look: () => Promise<TabReading | null>
  stop: () => void
}

export interface TabEvents {
  /** Another tab, or another page in the tab, has come to the front. */
  onTab: (look: TabReading) => void
  /** The selection has changed in the page that is followed. */
  onReading: (reading: PageReading, tabId: number) => void
}

/** A page that answers does so in a few milliseconds. */
const PATIENCE_MS = 400

export function tabInFront(windowId: number, events: TabEvents): TabInFront {
  let port: Port | null = null
  let front: number | null = null
  /** Counts the looks, so that what an earlier one comes to late is dropped. */
  let turn = 0

  const release = (): void => {
    port?.disconnect()
    port = null
  }

  const follow = (tabId: number): void => {
    // The script waits for this in the top frame of the page.
    const opened = browser.tabs.connect(tabId, { name: FOLLOW_PORT, frameId: 0 })
    port = opened
    opened.onMessage.addListener((message: unknown) => {
      const reading = readMessage(message)
      if (reading && port === opened) events.onReading(reading, tabId)
    })
    opened.onDisconnect.addListener(() => {
      // The page was left. Chromium counts the reason as an error unless it is looked at.
      void browser.runtime.lastError
      if (port === opened) port = null
    })
  }

  const look = async (): Promise<TabReading | null> => {
    turn += 1
    const own = turn
    release()
    const [tab] = await browser.tabs.query({ active: true, windowId })
    if (own !== turn) return null
    front = tab?.id ?? null
    if (tab?.id === undefined) return noTab()
    const { id } = tab
    const read = await readTab(id, tab.url, 'follow-selection', PATIENCE_MS)
    void read.settled.then(({ state }) => {
      if (own === turn && state !== 'blocked' && !read.isOwnPage) follow(id)
    })
    return own === turn ? read : null
  }

  const lookAgain = async (): Promise<void> => {
    const seen = await look()
    if (seen) events.onTab(seen)
  }
  const onActivated = (info: { windowId: number }): void => {
    if (info.windowId === windowId) void lookAgain()
  }
  const onUpdated = (tabId: number, { status }: { status?: string }): void => {
    if (tabId === front && status === 'complete' && port === null) void lookAgain()
  }
  browser.tabs.onActivated.addListener(onActivated)
  browser.tabs.onUpdated.addListener(onUpdated)

  return {
    look,
    stop: () => {
      turn += 1
      release()
      browser.tabs.onActivated.removeListener(onActivated)
      browser.tabs.onUpdated.removeListener(onUpdated)
    },
  }
}
