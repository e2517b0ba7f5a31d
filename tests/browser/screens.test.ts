// A picture of each screen, light and dark, for people to look at: .output/screenshots/.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dragOver, inPage } from './support/pointer.ts'
import { viewWhen } from './support/popup-view.ts'
import { ROOT } from './support/programs.ts'
import { HISTORY, PINS, writeStore } from './support/saved.ts'
import { type Session, startSession } from './support/session.ts'
import { until } from './support/until.ts'

const PICTURES = join(ROOT, '.output/screenshots')
const SCHEMES = ['light', 'dark'] as const

let session: Session
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  session = await startSession()
})
afterAll(() => session.stop())

async function save(page: Page, name: string): Promise<void> {
  for (const scheme of SCHEMES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    const picture = await page.screenshot({
      path: `${join(PICTURES, name)}-${scheme}.png`,
      // A picture of a popup as large as its page.
      captureBeyondViewport: false,
    })
    expect(picture.length).toBeGreaterThan(0)
  }
}

test.each([
  ['popup-near-theme', 'news.html', '#theme'],
  ['popup-department', 'news.html', '#ndrc'],
  ['popup-marked', 'news.html', '#lead'],
  ['popup-no-match', 'news.html', '#off'],
  ['popup-issuers', 'news.html', '#many'],
])('%s', async (name, file, selector) => {
  const page = await session.chromium.open(session.pages.url(file))
  await dragOver(session.display, inPage(page), selector)
  const popup = await session.chromium.openPopup(page)
  await viewWhen(popup, 'the selection is there', ({ query }) => query !== '')
  await session.display.screenshot(join(PICTURES, `${name}-window.png`))
  await save(popup, name)
})

test.each([
  ['popup-glance', 'news.html'],
  ['popup-blocked-pdf', 'notice.pdf'],
])('%s', async (name, file) => {
  const page = await session.chromium.open(session.pages.url(file))
  const popup = await session.chromium.openPopup(page)
  await viewWhen(popup, 'the popup is there', () => true)
  await save(popup, name)
})

test('popup-part', async () => {
  const page = await session.chromium.open(session.pages.url('fields.html'))
  await page.locator('#textarea').fill('质量强国建设的主力军')
  await page.evaluate('document.getElementById("textarea").select()')
  const popup = await session.chromium.openPopup(page)
  await popup.waitForSelector('[data-testid="wording-part"]')
  await save(popup, 'popup-part')
})

test('popup-cite', async () => {
  const page = await session.chromium.open(session.pages.url('news.html'))
  await dragOver(session.display, inPage(page), '#theme')
  const popup = await session.chromium.openPopup(page)
  // A key before a result has the focus is typed into the box.
  await popup.waitForSelector('[data-testid="result"]:focus')
  await popup.keyboard.press('g')
  await popup.waitForSelector('[data-testid="cite"]')
  await save(popup, 'popup-cite')
})

test('popup-foreign-frame', async () => {
  const page = await session.chromium.open(session.pages.url('frames.html'))
  await page.evaluate('document.getElementById("foreign").focus()')
  const popup = await session.chromium.openPopup(page)
  await viewWhen(popup, 'the page is said', ({ state }) => state === 'foreign-frame')
  await save(popup, 'popup-foreign-frame')
})

test('panel', async () => {
  const { chromium, display, pages } = session
  const page = await chromium.open(pages.url('news.html'))
  await dragOver(display, inPage(page), '#theme')
  await display.xdotool('key', 'alt+shift+q')
  const panel = await chromium.panel()
  await viewWhen(panel, 'the selection is there', ({ query }) => query !== '')
  await display.screenshot(join(PICTURES, 'panel-window.png'))
  await save(panel, 'panel')
  await chromium.open(pages.url('fields.html'))
  await viewWhen(panel, 'the page is said', ({ state }) => state === 'ungranted')
  await save(panel, 'panel-ungranted')
  await panel.locator('.query-clear').click()
  await page.bringToFront()
  await viewWhen(panel, 'the page is said', ({ state }) => state === 'following')
  await save(panel, 'panel-glance')
  await panel.evaluate('setTimeout(() => window.close())')
  await until('the panel is closed', () => !chromium.panelIsOpen())
})

test('notice-page', async () => {
  const path = 'library.html#/notices/quality-month-2023/2.3'
  const page = await session.chromium.open(session.chromium.extensionUrl(path))
  await page.waitForSelector('[id="c-2.3"][aria-current="true"]')
  await save(page, 'notice-page')
})

test('welcome', async () => {
  const path = session.chromium.extensionUrl('library.html#/welcome')
  const page = await session.chromium.open(path)
  await page.waitForSelector('[data-testid="welcome-example"]')
  await save(page, 'welcome')
  await page.setViewport({ width: 360, height: 740 })
  await save(page, 'welcome-narrow')
  await page.close()
})

test('options', async () => {
  const page = await session.chromium.open(session.chromium.extensionUrl('options.html'))
  await page.waitForSelector('[data-testid="option-language"]')
  // High enough for all of it.
  await page.setViewport({ width: 1000, height: 1120 })
  await save(page, 'options')
  // As narrow as a phone, and damaged.
  await session.chromium.inWorker(
    'chrome.storage.local.set({ options: { version: 1, values: { language: "fr", colour: 1 } } })',
  )
  await page.waitForSelector('[data-testid="stored-problems"]')
  await page.setViewport({ width: 360, height: 740 })
  await save(page, 'options-narrow')
  await session.chromium.inWorker('chrome.storage.local.clear()')
  await page.close()
})

test('saved', async () => {
  const { chromium } = session
  const page = await chromium.open(chromium.extensionUrl('library.html#/saved'))
  await page.waitForSelector('[data-testid="history"]')
  await save(page, 'saved-empty')
  await inPage(page)(writeStore('pins', PINS))
  await inPage(page)(writeStore('history', HISTORY))
  await chromium.inWorker(
    'chrome.storage.local.set({ options: { version: 1, values: { history: true } } })',
  )
  await page.reload()
  await page.waitForSelector('[data-testid="saved-row"]')
  await save(page, 'saved')
  await page.locator('[data-testid="pins"] [data-testid="remove"]').click()
  await page.locator('[data-testid="pins"] [data-testid="clear"]').click()
  await page.setViewport({ width: 360, height: 640 })
  await save(page, 'saved-narrow')
  await page.close()
})

test('popup-glance-pins', async () => {
  const page = await session.chromium.open(session.pages.url('news.html'))
  const popup = await session.chromium.openPopup(page)
  await popup.waitForSelector('[data-testid="glance-pins"]')
  await save(popup, 'popup-glance-pins')
})
