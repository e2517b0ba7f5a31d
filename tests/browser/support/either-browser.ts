// What a user does with the popup, in either browser: look up, press a key, go back to the page.

import type { Display } from './display.ts'
import { startFirefoxSession } from './firefox-session.ts'
import type { PageServer } from './page-server.ts'
import { inPage } from './pointer.ts'
import { type PopupView, parseView, VIEW_SCRIPT } from './popup-view.ts'
import { startSession } from './session.ts'
import { until } from './until.ts'

export interface BrowserDriver {
  display: Display
  pages: PageServer
  extensionUrl: (path: string) => string
  /** The addresses of the pages that the installation opened. */
  openedAtInstall: readonly string[]
  open: (url: string) => Promise<void>
  inPage: (script: string) => Promise<unknown>
  openPopup: () => Promise<void>
  inPopup: (script: string) => Promise<unknown>
  closePopup: () => Promise<void>
  /** Whether what is typed goes to the page. */
  hasKeyboard: () => Promise<unknown>
  stop: () => Promise<void>
}

const PANEL_BROWSER = 'browser.webextension-popup-browser'

export async function chromiumDriver(): Promise<BrowserDriver> {
  const session = await startSession()
  const { chromium } = session
  let page = await chromium.browser.newPage()
  let popup = page
  return {
    ...session,
    extensionUrl: chromium.extensionUrl,
    openedAtInstall: chromium.openedAtInstall,
    open: async (url) => {
      await page.close()
      page = await chromium.open(url)
    },
    inPage: (script) => inPage(page)(script),
    openPopup: async () => {
      await session.display.xdotool('key', 'alt+q')
      popup = await chromium.popup()
    },
    inPopup: (script) => inPage(popup)(script),
    closePopup: async () => {
      // As a user does: what closes it otherwise does not give the keyboard back to the page.
      if (popup === page || popup.isClosed()) return
      await session.display.xdotool('key', 'Escape')
      await until('the popup is closed', () => popup.isClosed())
    },
    hasKeyboard: () => page.evaluate('document.hasFocus()'),
  }
}

export async function firefoxDriver(): Promise<BrowserDriver> {
  const session = await startFirefoxSession()
  const { firefox } = session
  return {
    ...session,
    extensionUrl: firefox.extensionUrl,
    openedAtInstall: [firefox.openedAtInstall],
    open: firefox.open,
    inPage: firefox.inPage,
    openPopup: async () => {
      await session.pressShortcut()
      // On this display the panel does not take the keyboard by itself.
      await firefox.inBrowser(`document.querySelector('${PANEL_BROWSER}').focus()`)
    },
    inPopup: firefox.inPopup,
    closePopup: firefox.closePopup,
    hasKeyboard: () =>
      firefox.inBrowser(
        'return Services.focus.focusedElement === gBrowser.selectedBrowser',
      ),
  }
}

/** The popup, once it shows what was looked up and takes keys. */
export async function lookedUp(driver: BrowserDriver): Promise<PopupView> {
  await driver.openPopup()
  const view = await until('the popup has looked up', async () => {
    const shown = parseView(await driver.inPopup(VIEW_SCRIPT))
    return shown && shown.results.length > 0 && shown
  })
  await until('keys go to the popup', () => driver.inPopup('return document.hasFocus()'))
  return view
}

/** Presses a key in the popup; gives what the popup says then. */
export async function said(driver: BrowserDriver, key: string): Promise<string> {
  await driver.display.xdotool('key', key)
  const status = `return document.querySelector('[data-testid="copied"]').textContent`
  return until('the popup says what was done', async () => {
    return String(await driver.inPopup(status)) || null
  })
}

/** Closes the popup, and types a key into the page. */
export async function backInPage(driver: BrowserDriver, key: string): Promise<void> {
  await driver.closePopup()
  await until('the page has the keyboard', driver.hasKeyboard)
  await driver.display.xdotool('key', key)
}

/** Closes the popup; gives what is on the clipboard, by pasting it into another page. */
export async function pasted(driver: BrowserDriver): Promise<string> {
  await driver.closePopup()
  await driver.open(driver.pages.url('news.html'))
  await driver.inPage(
    `const area = document.createElement('textarea'); area.id = 'pasted'; document.body.append(area); area.focus()`,
  )
  await until('the page has the keyboard', driver.hasKeyboard)
  await driver.display.xdotool('key', 'ctrl+v')
  const value = () => driver.inPage(`return document.getElementById('pasted').value`)
  return String(await until('it is pasted', async () => String(await value()) || null))
}
