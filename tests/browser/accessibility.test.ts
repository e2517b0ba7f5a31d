// axe on the popup, the side panel, the notice page, that of pins and history, and the options,
// opened as tabs, in light and dark.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LookedUp, Pin } from '../../core/records/saved.ts'
import { axeViolations } from './support/axe.ts'
import { inPage } from './support/pointer.ts'
import { ROOT } from './support/programs.ts'
import { HISTORY, PINS, writeStore } from './support/saved.ts'
import { type Session, startSession } from './support/session.ts'

let session: Session
beforeAll(async () => {
  session = await startSession()
})
afterAll(() => session.stop())

interface Screen {
  name: string
  path: string
  query: string
  /** Pressed on the first result. */
  key?: 'g'
  /** Kept before the page is looked at. */
  pins?: readonly Pin[]
  history?: readonly LookedUp[]
  /** Pasted and parsed. */
  paste?: string
}

const NOTICE = readFileSync(
  join(ROOT, 'tests/eval/notices/last-item-then-closing.txt'),
  'utf8',
)

const SCREENS: readonly Screen[] = [
  { name: 'the notice at a glance', path: 'popup.html', query: '' },
  { name: 'a near theme', path: 'popup.html', query: '提升质量意识，推动高质量发展' },
  { name: 'a department', path: 'popup.html', query: '发改委' },
  {
    name: 'a stretch of the text',
    path: 'popup.html',
    query: '会议以“提升质量意识，推动高质量发展”为主题',
  },
  { name: 'a part of a clause', path: 'popup.html', query: '质量强国建设的主力军' },
  { name: 'the citations', path: 'popup.html', query: '水利部', key: 'g' },
  { name: 'no match', path: 'popup.html', query: '今天天气晴好，适合出行' },
  { name: 'the options', path: 'options.html', query: '' },
  { name: 'the side panel, nothing looked up', path: 'sidepanel.html', query: '' },
  { name: 'the check, nothing checked', path: 'findings.html', query: '' },
  { name: 'the side panel', path: 'sidepanel.html', query: '质量月活动主题' },
  {
    name: 'the notice page',
    path: 'library.html#/notices/quality-month-2023/2.3',
    query: '',
  },
  { name: 'the first page', path: 'library.html#/welcome', query: '' },
  { name: 'pins and history', path: 'library.html#/saved', query: '' },
  { name: 'the word list', path: 'library.html#/words', query: '' },
  { name: 'the notices held', path: 'library.html#/notices', query: '' },
  {
    name: 'the review of a notice',
    path: 'library.html#/import',
    query: '',
    paste: NOTICE,
  },
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
)(
  '$name, $scheme',
  async ({ path, query, key, scheme, pins = [], history = [], paste }) => {
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
      if (key) {
        await page.locator('[data-testid="result"]').click()
        await page.keyboard.press(key)
        await page.waitForSelector('[data-testid="cite"]')
      }
    } else if (paste !== undefined) {
      await page.waitForSelector(
        '[data-testid="import-text"], [data-testid="review-title"]',
      )
      // The draft of the time before may still be there.
      if (await page.$('[data-testid="import-text"]')) {
        await page.locator('[data-testid="import-text"]').fill(paste)
        await page.locator('[data-testid="parse"]').click()
      }
      await page.waitForSelector('[data-testid="review-title"]')
    } else {
      await page.waitForSelector(
        '[data-testid="glance"], [data-testid="check-text"], [data-testid="history"], [aria-current="true"], [data-testid="welcome-example"], [data-testid="own-list"], [data-testid="word-list"], [data-testid="option-language"]',
      )
    }
    const violations = await axeViolations(page)
    await page.close()
    expect(violations).toEqual([])
  },
)
