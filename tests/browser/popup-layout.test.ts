// The popup where there is little room: a low window, and a narrow sidebar. The wording stays in
// sight, and nothing lies over anything else.
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Session, startSession } from './support/session.ts'
import { until } from './support/until.ts'

/** Two statements, matches of several kinds, and a long list of results. */
const LONG =
  '2023年全国“质量月”活动以“提升质量意识，推动高质量发展”为主题，由财政部、国家发改委、水利部等26个部门联合开展，策划主题宣传活动。'

let session: Session
beforeAll(async () => {
  session = await startSession()
})
afterAll(() => session.stop())

async function shown(path: string, width: number, height: number): Promise<Page> {
  const page = await session.chromium.open(session.chromium.extensionUrl(path))
  await page.setViewport({ width, height })
  await page.locator('[data-testid="query"]').fill(LONG)
  await page.waitForSelector('[data-testid="card-wording"]')
  return page
}

interface Box {
  top: number
  bottom: number
  height: number
}

/** Where an element is in sight, within all that clips it; 0 high where it is not. */
const visible = (page: Page, selector: string): Promise<Box> =>
  page.evaluate((wanted) => {
    const element = document.querySelector(wanted)
    if (!element) throw new Error(`no ${wanted}`)
    let { top, bottom } = element.getBoundingClientRect()
    // The popup fills the window, whatever the body measures.
    for (
      let up = element.parentElement;
      up && up !== document.body;
      up = up.parentElement
    ) {
      if (getComputedStyle(up).overflowY === 'visible') continue
      const clip = up.getBoundingClientRect()
      top = Math.max(top, clip.top)
      bottom = Math.min(bottom, clip.bottom)
    }
    bottom = Math.min(bottom, innerHeight)
    return { top, bottom, height: Math.max(0, bottom - top) }
  }, selector)

test('a popup of the usual size opens with its statements in sight, and the card large', async () => {
  const page = await shown('popup.html', 420, 580)
  const statements = await visible(page, '.statements')
  const results = await visible(page, '.result-pane')
  expect(statements.top).toBeLessThan(results.top)
  expect(await page.$eval('.statements', ({ scrollTop }) => scrollTop)).toBe(0)
  expect((await visible(page, '[data-testid="card-wording"]')).height).toBeGreaterThan(24)
  expect((await visible(page, '[data-testid="card"]')).height).toBeGreaterThan(180)
  await page.close()
})

test('a window of 400 × 300: the wording is not pushed out of sight', async () => {
  const page = await session.chromium.open(session.chromium.extensionUrl('popup.html'))
  await page.setViewport({ width: 400, height: 300 })
  await page.locator('[data-testid="query"]').fill('提升质量意识，推动高质量发展')
  await page.waitForSelector('[data-testid="card-wording"]')
  expect((await visible(page, '[data-testid="card"]')).height).toBeGreaterThan(110)
  expect((await visible(page, '[data-testid="card-wording"]')).height).toBeGreaterThan(24)
  // What stands below is reached by scrolling.
  const link = await page.waitForSelector('[data-testid="options-link"]')
  await link?.scrollIntoView()
  expect((await visible(page, '[data-testid="options-link"]')).height).toBeGreaterThan(10)
  await page.close()
})

test('a sidebar of 240 px: the keys and buttons leave the room to results and card', async () => {
  const page = await shown('sidepanel.html', 240, 700)
  const bar = await visible(page, '.action-bar')
  const footer = await visible(page, '.popup-footer')
  expect(bar.height + footer.height).toBeLessThan(700 * 0.25)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(240)
  await page.locator('[data-testid="action-cite"]').click()
  await page.waitForSelector('[data-testid="cite"]')
  // The links lie below the last row, not over it.
  const list = await visible(page, '.cite-list')
  const links = await visible(page, '.popup-footer')
  expect(list.bottom).toBeLessThanOrEqual(links.top)
  await until('the whole last row can be scrolled to', async () => {
    await page.$eval('.cite-list > li:last-child', (row) => row.scrollIntoView(false))
    const row = await visible(page, '.cite-list > li:last-child')
    return row.bottom <= links.top + 1 && row.height > 20
  })
  await page.close()
})
