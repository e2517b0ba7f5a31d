// The count of certain findings on the toolbar button of the tab that is checked. The mark of lost
// notices is that of all tabs: it is seen again when the check ends. A page that closes has no time
// to take its count away: the background does so when the port of the page is gone.
import { browser } from 'wxt/browser'

/** `--seal` of the light tokens. */
const COLOUR = '#a3231d'

/** More does not fit. */
const MOST = 999

const PORT = /^check-badge:(\d+)$/u

export interface CountBadge {
  show: (certain: number) => void
  hide: () => void
}

export function countBadge(tabId: number): CountBadge {
  let isOpen = true
  let port: ReturnType<typeof browser.runtime.connect> | null = null
  const connect = (): void => {
    port = browser.runtime.connect({ name: `check-badge:${tabId}` })
    // The browser has ended the idle background: the port wakes it.
    port.onDisconnect.addListener(() => {
      if (isOpen) connect()
    })
  }
  return {
    show: (certain) => {
      if (port === null) connect()
      void setBadge(tabId, certain)
    },
    hide: () => {
      isOpen = false
      port?.disconnect()
      void setBadge(tabId, 0)
    },
  }
}

/** In the background. */
export function clearBadgesOfClosedPages(): void {
  browser.runtime.onConnect.addListener((port) => {
    const tabId = PORT.exec(port.name)?.[1]
    const isOwn = port.sender?.url?.startsWith(browser.runtime.getURL('/')) ?? false
    if (tabId === undefined || !isOwn) return
    port.onDisconnect.addListener(() => void setBadge(Number(tabId), 0))
  })
}

async function setBadge(tabId: number, certain: number): Promise<void> {
  // Without a text of its own the tab has that of all tabs.
  const text = certain === 0 ? null : certain > MOST ? `${MOST}+` : String(certain)
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
      setText({ tabId, text }),
    ])
  } catch {
    // The tab is gone, and its badge with it.
  }
}

/** The typings do not know null. */
const setText = (details: { tabId: number; text: string | null }): Promise<void> => {
  const set = browser.action.setBadgeText as (one: typeof details) => Promise<void>
  return set(details)
}
