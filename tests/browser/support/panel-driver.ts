// The side panel of Chromium and the sidebar of Firefox, with the page beside it.
import type { Display } from './display.ts'
import { startFirefoxSession } from './firefox-session.ts'
import { pageListeners } from './page-listeners.ts'
import type { PageServer } from './page-server.ts'
import { click, dragOver, inPage } from './pointer.ts'
import { parseView, VIEW_SCRIPT } from './popup-view.ts'
import { startSession } from './session.ts'
import { until } from './until.ts'

export interface PanelDriver {
  display: Display
  pages: PageServer
  open: (url: string) => Promise<void>
  inPage: (script: string) => Promise<unknown>
  /** By the keyboard, on what is selected in the page. */
  openPanel: () => Promise<void>
  inPanel: (script: string) => Promise<unknown>
  /** Until it shows what was found for a text. */
  panelShows: (text: string) => Promise<void>
  /** Presses a button of the panel. */
  click: (selector: string) => Promise<void>
  /** As a click into the page does. */
  focusPage: () => Promise<void>
  /** Selects an element of another page, and asks for it by the keyboard. */
  askAgain: (selector: string) => Promise<void>
  stop: () => Promise<void>
}

const KEY = 'alt+shift+q'

const shows =
  (inPanel: PanelDriver['inPanel']) =>
  async (text: string): Promise<void> => {
    await until(`the panel shows “${text}”`, async () => {
      const view = parseView(await inPanel(VIEW_SCRIPT))
      return view !== null && view.query === text && view.results.length > 0
    })
  }

export async function chromiumPanelDriver(): Promise<PanelDriver> {
  const session = await startSession()
  const { chromium, display, pages } = session
  let page = await chromium.browser.newPage()
  const panel = () => chromium.panel()
  const inPanel = async (script: string) => inPage(await panel())(script)
  const isFollowed = async (): Promise<boolean> =>
    (await pageListeners(page, chromium.extension.id)).includes('selectionchange')
  const ask = async (): Promise<void> => {
    await display.xdotool('key', KEY)
    await panel()
    await until('the page is followed', isFollowed)
    await display.stillness()
  }
  return {
    display,
    pages,
    open: async (url) => {
      const before = page
      page = await chromium.open(url)
      await before.close()
    },
    inPage: (script) => inPage(page)(script),
    openPanel: ask,
    inPanel,
    panelShows: shows(inPanel),
    click: async (selector) => (await panel()).locator(selector).click(),
    focusPage: async () => {
      await page.bringToFront()
      await until('the page has the keyboard', () => page.evaluate('document.hasFocus()'))
    },
    askAgain: async (selector) => {
      await dragOver(display, inPage(page), selector)
      await ask()
    },
    stop: session.stop,
  }
}

export async function firefoxPanelDriver(): Promise<PanelDriver> {
  const session = await startFirefoxSession()
  const { firefox, display, pages } = session
  const ask = async (): Promise<void> => {
    await display.xdotool('key', KEY)
    await until('the sidebar is open', () => firefox.sidebarIsOpen())
    await until('the page is followed', async () =>
      (await firefox.pageListeners()).includes('selectionchange'),
    )
    await display.stillness()
  }
  return {
    display,
    pages,
    open: firefox.open,
    inPage: firefox.inPage,
    openPanel: ask,
    inPanel: firefox.inSidebar,
    panelShows: shows(firefox.inSidebar),
    click: (selector) => click(display, firefox.inSidebar, selector),
    focusPage: async () => {
      await firefox.inBrowser('gBrowser.selectedBrowser.focus()')
      await until('the page has the keyboard', () =>
        firefox.inPage('return document.hasFocus()'),
      )
    },
    askAgain: async (selector) => {
      await dragOver(display, firefox.inPage, selector)
      await ask()
    },
    stop: session.stop,
  }
}
