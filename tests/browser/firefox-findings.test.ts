// The check of a page in a real Firefox: by the popup's button, with the list in the sidebar.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import {
  checkAndCorrect,
  type FindingsDriver,
  findingsWhen,
  isDone,
  PLANTED,
} from './support/findings-cases.ts'
import { type FirefoxSession, startFirefoxSession } from './support/firefox-session.ts'
import { click, dragOver } from './support/pointer.ts'
import { ROOT } from './support/programs.ts'
import { until } from './support/until.ts'

const PICTURES = join(ROOT, '.output/screenshots')

let session: FirefoxSession
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  session = await startFirefoxSession()
})
afterAll(() => session.stop())
afterEach(async () => {
  await session.firefox.closeSidebar()
  expect(await session.firefox.consoleErrors()).toEqual([])
})

const driver = (): FindingsDriver => {
  const { firefox, display, pages } = session
  return {
    open: (file) => firefox.open(pages.url(file)),
    inPage: firefox.inPage,
    checkFromPopup: async () => {
      await session.pressShortcut()
      await until('the button is there', () =>
        firefox.inPopup(
          `return document.querySelector('[data-testid="check-page"]') !== null`,
        ),
      )
      // A click of the mouse itself: without it Firefox opens no sidebar.
      await click(display, firefox.inPopup, '[data-testid="check-page"]')
      await until('the sidebar is open', () => firefox.sidebarIsOpen())
      await display.stillness()
    },
    inPanel: firefox.inSidebar,
    click: async (selector) => {
      await firefox.inSidebar(
        `document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' })`,
      )
      await click(display, firefox.inSidebar, selector)
    },
    closePanel: firefox.closeSidebar,
    badge: () =>
      firefox.inBrowser(
        `const button = [...document.querySelectorAll('.unified-extensions-item, toolbarbutton')].find(({ id }) => id.startsWith('notice-lens'))
         return (button?.querySelector('toolbarbutton') ?? button)?.getAttribute('badge') ?? ''`,
      ),
    press: (...keys) => display.xdotool('key', ...keys),
    focusPage: async () => {
      await firefox.inBrowser('gBrowser.selectedBrowser.focus()')
      await until('the page has the keyboard', () =>
        firefox.inPage('return document.hasFocus()'),
      )
    },
  }
}

test('a page is checked, walked through by one key, corrected, and left as it was', () =>
  checkAndCorrect(driver()))

test('Alt+J checks what is selected', async () => {
  const { firefox, display, pages } = session
  await firefox.open(pages.url('findings.html'))
  await display.stillness()
  await dragOver(display, firefox.inPage, '#number')
  await display.xdotool('key', 'alt+j')
  await until('the sidebar is open', () => firefox.sidebarIsOpen())
  const view = await findingsWhen(firefox.inSidebar, 'it is checked', isDone)
  expect(view.rows).toHaveLength(1)
  await firefox.saveSidebar(join(PICTURES, 'firefox-findings.png'))
})

test('a page that is reloaded says so, and how to have it checked again', async () => {
  const { firefox } = session
  const one = driver()
  await one.open('findings.html')
  await one.checkFromPopup()
  await findingsWhen(
    firefox.inSidebar,
    'it is checked',
    ({ rows }) => rows.length === PLANTED,
  )
  await firefox.inPage('location.reload()')
  await findingsWhen(firefox.inSidebar, 'it is said', ({ phase }) => phase === 'left')
  await one.click('[data-testid="check-page"]')
  // A reload takes the grant, and only a way in gives it back.
  const refused = await findingsWhen(
    firefox.inSidebar,
    'it is said',
    ({ phase }) => phase === 'refused',
  )
  expect(refused.said).toContain('这一页还没有授权读取。请在这一页上按 Alt+J')
})
