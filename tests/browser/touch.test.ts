// A narrow screen that is touched, in Chromium, with the APIs taken away that Firefox for Android has
// not: 360 px, no hover, no keyboard.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { viewWithQuery } from './support/popup-view.ts'
import { ROOT } from './support/programs.ts'
import { type Session, startSession } from './support/session.ts'
import { until } from './support/until.ts'

const PICTURES = join(ROOT, '.output/screenshots')
const MISQUOTED = '提升质量意识，推动高质量发展'
const PHONE = {
  width: 360,
  height: 720,
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
}
/** WCAG 2.2, 2.5.8: pixels of the least target, but for links within a text. */
const LEAST_TARGET = 24

let session: Session
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  session = await startSession()
})
afterAll(() => session.stop())
afterEach(() => {
  expect(session.chromium.consoleErrors).toEqual([])
})

async function openOnPhone(path: string): Promise<Page> {
  const { chromium } = session
  const page = await chromium.browser.newPage()
  await page.setViewport(PHONE)
  await page.evaluateOnNewDocument(
    `for (const api of [globalThis.chrome, globalThis.browser].filter(Boolean))
       for (const name of ['windows', 'contextMenus', 'commands', 'sidePanel', 'omnibox'])
         Object.defineProperty(api, name, { value: undefined })`,
  )
  await page.goto(chromium.extensionUrl(path))
  return page
}

/** Targets that are too small to be touched, and whatever is wider than the screen. */
const clumsy = (page: Page): Promise<unknown> =>
  page.evaluate(`(() => {
    const targets = [...document.querySelectorAll('button, a, input, select, textarea, summary')]
      // A link within a text keeps its line; what has a label is touched there, too.
      .filter((target) => target.checkVisibility() && !target.closest('p, label, .run-in, .remark'))
      .map((target) => ({ target, box: (target.labels?.[0]?.parentElement ?? target).getBoundingClientRect() }))
      .filter(({ box }) => box.height < ${LEAST_TARGET} || box.width < ${LEAST_TARGET})
      .map(({ target, box }) => target.outerHTML.slice(0, 80) + ' ' + Math.round(box.width) + '×' + Math.round(box.height))
    const { scrollWidth, clientWidth } = document.documentElement
    return [...targets, ...(scrollWidth > clientWidth ? ['wide: ' + scrollWidth] : [])]
  })()`)

test('the popup: a result is touched, its wording copied', async () => {
  const page = await openOnPhone('popup.html')
  const query = await page.waitForSelector('[data-testid="query"]')
  await query?.tap()
  await page.keyboard.type(MISQUOTED)
  await viewWithQuery(page, MISQUOTED)
  expect(await clumsy(page)).toEqual([])
  await page.screenshot({ path: join(PICTURES, 'touch-popup.png') })
  await page.tap('[data-testid="result"]:nth-of-type(2)')
  await page.tap('[data-testid="action-copy"]')
  await until('it is said', () =>
    page.$$eval('[data-testid="copied"]', ([one]) => one?.textContent || null),
  )
  await page.tap('[data-testid="action-cite"]')
  await page.waitForSelector('[data-testid="cite"]')
  expect(await clumsy(page)).toEqual([])
  await page.screenshot({ path: join(PICTURES, 'touch-cite.png') })
  await page.close()
})

test.each([
  ['the notice at a glance', 'popup.html', '[data-testid="query"]', 'glance'],
  ['a clause', 'library.html#/notices/quality-month-2023/2.3', 'article', 'notice'],
  ['pins and history', 'library.html#/saved', '[data-testid="history"]', 'saved'],
  ['the options', 'options.html', '[data-testid="option-language"]', 'options'],
])('%s', async (_, path, shown, name) => {
  const page = await openOnPhone(path)
  await page.waitForSelector(shown)
  expect(await clumsy(page)).toEqual([])
  await page.screenshot({ path: join(PICTURES, `touch-${name}.png`) })
  await page.close()
})
