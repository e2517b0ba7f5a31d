// A user with the bubble on, in Chromium and in Firefox, with the mouse and keyboard of the display.
import { bubbleIn, pressButton, turnBubbleOn } from './bubble.ts'
import type { BubbleView } from './bubble-view.ts'
import type { Display } from './display.ts'
import { bubbleOfFirefox } from './firefox-bubble.ts'
import { startFirefoxSession } from './firefox-session.ts'
import type { PageServer } from './page-server.ts'
import { type InPage, inPage } from './pointer.ts'
import { startSession } from './session.ts'
import { until } from './until.ts'

export interface BubbleDriver {
  name: 'Chromium' | 'Firefox'
  display: Display
  pages: PageServer
  turnOn: () => Promise<void>
  /** A page of the web, in front; the bubble listens in it. */
  open: (url: string) => Promise<void>
  /** A page of the extension; gives how to run function bodies in it. */
  openOwn: (path: string) => Promise<InPage>
  extensionUrl: (path: string) => string
  /** In the page in front. */
  inPage: InPage
  bubble: () => Promise<BubbleView | null>
  press: () => Promise<void>
  popupIsOpen: () => Promise<boolean>
  inPopup: InPage
  closePopup: () => Promise<void>
  stop: () => Promise<void>
}

export async function chromiumWithBubble(): Promise<BubbleDriver> {
  const session = await startSession()
  const { chromium } = session
  let page = await chromium.browser.newPage()
  const popups = () =>
    chromium.browser
      .targets()
      .filter((target) => target.url().startsWith(chromium.extensionUrl('popup.html')))
  return {
    ...session,
    name: 'Chromium',
    turnOn: async () => void (await turnBubbleOn(session)),
    open: async (url) => {
      await page.close()
      page = await chromium.open(url)
    },
    openOwn: async (path) => {
      await page.close()
      page = await chromium.open(chromium.extensionUrl(path))
      return inPage(page)
    },
    extensionUrl: chromium.extensionUrl,
    inPage: (script) => inPage(page)(script),
    bubble: () => bubbleIn(page),
    press: () => pressButton(page),
    popupIsOpen: async () => popups().length > 0,
    inPopup: async (script) => inPage(await chromium.popup())(script),
    closePopup: async () => {
      await (await chromium.popup()).close()
      await until('the popup is closed', () => popups().length === 0)
    },
  }
}

export async function firefoxWithBubble(): Promise<BubbleDriver> {
  const session = await startFirefoxSession()
  const { firefox } = session
  const bubble = bubbleOfFirefox(session)
  return {
    ...session,
    name: 'Firefox',
    turnOn: bubble.turnOn,
    open: async (url) => {
      await firefox.open(url)
      await until('the bubble listens', bubble.listens)
    },
    openOwn: async (path) => {
      await firefox.open(firefox.extensionUrl(path))
      return firefox.inPage
    },
    extensionUrl: firefox.extensionUrl,
    inPage: firefox.inPage,
    bubble: bubble.view,
    press: bubble.press,
    popupIsOpen: firefox.popupIsOpen,
    inPopup: firefox.inPopup,
    closePopup: firefox.closePopup,
  }
}
