// axe on the popup, the notice page and that of pins and history, opened as tabs, in light and dark.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inPage } from './support/pointer.ts'
import { HISTORY, PINS, writeStore } from './support/saved.ts'
import { type Session, startSession } from './support/session.ts'

const AXE = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

let session: Session
beforeAll(async () => {
  session = await startSession()
})
afterAll(() => session.stop())

const SCREENS = [
  { name: 'the notice at a glance', path: 'popup.html', query: '' },
  { name: 'a near theme', path: 'popup.html', query: '提升质量意识，推动高质量发展' },
  { name: 'a department', path: 'popup.html', query: '发改委' },
  {
    name: 'a stretch of the text',
    path: 'popup.html',
    query: '会议以“提升质量意识，推动高质量发展”为主题',
  },
  { name: 'a part of a clause', path: 'popup.html', query: '质量强国建设的主力军' },
  { name: 'no match', path: 'popup.html', query: '今天天气晴好，适合出行' },
  {
    name: 'the notice page',
    path: 'library.html#/notices/quality-month-2023/2.3',
    query: '',
  },
  { name: 'pins and history', path: 'library.html#/saved', query: '' },
  { name: 'pins under the glance', path: 'popup.html', query: '', pins: PINS },
  {
    name: 'pins and history, some kept',
    path: 'library.html#/saved',
    query: '',
    pins: PINS,
    history: HISTORY,
  },
]

test.each(
  SCREENS.flatMap((screen) => ['light', 'dark'].map((scheme) => ({ ...screen, scheme }))),
)('$name, $scheme', async ({ path, query, scheme, pins = [], history = [] }) => {
  const page = await session.chromium.browser.newPage()
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await page.goto(session.chromium.extensionUrl(path))
  if (pins.length > 0) {
    await page.waitForSelector('[data-testid="glance"], [data-testid="pins"]')
    await inPage(page)(writeStore('pins', pins))
    await inPage(page)(writeStore('history', history))
    await page.reload()
    await page.waitForSelector('[data-testid="glance-pins"], [data-testid="saved-row"]')
  }
  if (query !== '') {
    await page.locator('[data-testid="query"]').fill(query)
    await page.waitForSelector('[data-testid="result"], [data-testid="no-result"]')
  } else {
    await page.waitForSelector(
      '[data-testid="glance"], [data-testid="history"], [aria-current="true"]',
    )
  }
  await page.evaluate(AXE)
  const json = await page.evaluate(
    'axe.run().then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])))',
  )
  await page.close()
  expect(JSON.parse(String(json))).toEqual([])
})
