// The browser may end the worker between any two steps of the user: everything goes on. What is
// followed by the panel and shown by the bubble has such tests of its own.
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { byId, selectInField } from './support/page-selecting.ts'
import {
  CHROMIUM_MENU,
  dragOver,
  inPage,
  middleOf,
  pickMenuItem,
} from './support/pointer.ts'
import { viewWithQuery } from './support/popup-view.ts'
import { readStore } from './support/saved.ts'
import { type Session, startSession } from './support/session.ts'
import { until } from './support/until.ts'

const MISQUOTED = '提升质量意识，推动高质量发展'

let session: Session
beforeAll(async () => {
  session = await startSession()
  await session.chromium.inWorker(
    `chrome.storage.local.set({ options: { version: 1, values: { history: true } } })`,
  )
})
afterAll(() => session.stop())
afterEach(() => {
  expect(session.chromium.consoleErrors).toEqual([])
})

const open = (file: string) => session.chromium.open(session.pages.url(file))
const saidIn = (popup: Page) =>
  popup.$eval('[data-testid="copied"]', ({ textContent }) => textContent)

test('shortcut, copy, pin, history', async () => {
  const { chromium, display } = session
  const page = await open('news.html')
  await dragOver(display, inPage(page), '#theme')
  await chromium.killWorker()
  await display.xdotool('key', 'alt+q')
  const popup = await chromium.popup()
  await viewWithQuery(popup, MISQUOTED)
  await popup.waitForSelector('[data-testid="result"]:focus')
  await chromium.killWorker()
  await popup.keyboard.press('c')
  await until('it is copied', async () => (await saidIn(popup))?.includes('已复制'))
  await chromium.killWorker()
  await popup.keyboard.press('p')
  await until('it is pinned', async () => (await saidIn(popup))?.includes('已收藏'))
  await popup.keyboard.press('Escape')
  const saved = await chromium.open(chromium.extensionUrl('library.html#/saved'))
  await saved.waitForSelector('[data-testid="saved-row"]')
  const read = async (store: 'pins' | 'history') =>
    String(await inPage(saved)(readStore(store)))
  expect(await read('pins')).toContain('增强质量意识 推进高质量发展')
  expect(await read('history')).toContain(MISQUOTED)
  await saved.close()
})

test('context menu', async () => {
  const { chromium, display } = session
  const page = await open('news.html')
  await dragOver(display, inPage(page), '#theme')
  const point = await middleOf(inPage(page), '#theme')
  await pickMenuItem(display, point, CHROMIUM_MENU.lookUp, () => chromium.killWorker())
  await viewWithQuery(await chromium.popup(), MISQUOTED)
})

test('insertion', async () => {
  const { chromium } = session
  const page = await open('writing.html')
  await inPage(page)(selectInField(byId('textarea'), MISQUOTED))
  const popup = await chromium.openPopup(page)
  await viewWithQuery(popup, MISQUOTED)
  await popup.waitForSelector('[data-testid="result"]:focus')
  await chromium.killWorker()
  await popup.keyboard.press('i')
  await until('it is there', async () =>
    String(await inPage(page)(`return ${byId('textarea')}.value`)).includes(
      '增强质量意识，推进高质量发展',
    ),
  )
})

test('the options: a choice holds in what opens later', async () => {
  const { chromium } = session
  const options = await chromium.open(chromium.extensionUrl('options.html'))
  await options.waitForSelector('[data-testid="option-language"]')
  await chromium.killWorker()
  await options.select('[data-testid="option-language"]', 'en')
  await options.waitForSelector('html[lang="en"]')
  await chromium.killWorker()
  const popup = await chromium.openPopup(await open('news.html'))
  await popup.waitForSelector('html[lang="en"]')
})
