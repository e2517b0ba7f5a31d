// The page of campaigns and themes in both browsers: what is known, how sure, and what is missing.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeViolations } from './support/axe.ts'
import {
  type BrowserDriver,
  chromiumDriver,
  firefoxDriver,
} from './support/either-browser.ts'
import { ROOT } from './support/programs.ts'
import { type Session, startSession } from './support/session.ts'
import { until } from './support/until.ts'

const PATH = 'library.html#/campaigns'
const THEME = '人人讲安全、个个会应急——畅通生命通道'

/** The section of a campaign as a reader sees it. */
const textOf = (name: string): string => `
  const section = [...document.querySelectorAll('[data-testid="campaign"]')]
    .find((one) => one.querySelector('h2').textContent === ${JSON.stringify(name)});
  return section ? section.innerText : null`

describe.each([
  ['Chromium', chromiumDriver],
  ['Firefox', firefoxDriver],
])('in %s', (_, start) => {
  let driver: BrowserDriver
  beforeAll(async () => {
    driver = await start()
    await driver.open(driver.extensionUrl(PATH))
    await until('the page is there', () =>
      driver.inPage(`return !!document.querySelector('[data-testid="campaign"]')`),
    )
  })
  afterAll(() => driver.stop())

  test('each year has its theme and how sure that is; a year that lacks is said', async () => {
    const safety = String(await driver.inPage(textOf('全国“安全生产月”')))
    expect(safety).toContain(THEME)
    expect(safety).toContain('多方印证')
    expect(safety).toContain('未收录')
    const quality = String(await driver.inPage(textOf('全国“质量月”')))
    expect(quality).toContain('增强质量意识 推进高质量发展')
    expect(quality).toContain('1985–1992')
    expect(quality).toContain('未开展')
  })

  test('the held notice is one click away, and the navigation leads back', async () => {
    await driver.inPage(
      `document.querySelector('a[href="#/notices/quality-month-2023"]').click()`,
    )
    await until('the notice is there', () =>
      driver.inPage(`return !!document.querySelector('article.notice')`),
    )
    await driver.inPage(`location.hash = '#/notices'`)
    await until('the list of notices is there', () =>
      driver.inPage(`return !!document.querySelector('[data-testid="own-list"]')`),
    )
    await driver.inPage(
      `document.querySelector('.navigation a[href$="#/campaigns"]').click()`,
    )
    await until('the campaigns are there again', () =>
      driver.inPage(`return !!document.querySelector('[data-testid="campaign"]')`),
    )
    expect(
      await driver.inPage(
        `return document.querySelector('.navigation [aria-current="page"]').textContent`,
      ),
    ).toBe('活动与主题')
  })

  test('a filter leaves the years that it means', async () => {
    await driver.inPage(`
      const box = document.querySelector('[data-testid="campaigns-search"]');
      box.value = '畅通生命通道';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }))`)
    await until('one campaign is left', async () => {
      const left = await driver.inPage(
        `return document.querySelectorAll('[data-testid="campaign"]').length`,
      )
      return left === 1
    })
    expect(await driver.inPage(textOf('全国“安全生产月”'))).toContain(THEME)
  })
})

describe('as it looks', () => {
  let session: Session
  beforeAll(async () => {
    mkdirSync(join(ROOT, '.output/screenshots'), { recursive: true })
    session = await startSession()
  })
  afterAll(() => session.stop())

  test.each([
    ['light', 900],
    ['dark', 900],
    ['light', 360],
  ] as const)(
    'axe finds nothing, and nothing is cut off: %s, %s px',
    async (scheme, width) => {
      const page = await session.chromium.browser.newPage()
      await page.setViewport({ width, height: 900 })
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      await page.goto(session.chromium.extensionUrl(PATH))
      await page.waitForSelector('[data-testid="campaign"]')
      await page.screenshot({
        path: join(ROOT, `.output/screenshots/campaigns-${scheme}-${width}.png`),
      })
      // By the keyboard alone: the navigation, the filter, then the sources of the first year.
      for (let at = 0; at < 7; at++) await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.waitForSelector(
        '.campaign-details[open] a, .campaign-details[open] span',
      )
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      const violations = await axeViolations(page)
      await page.screenshot({
        path: join(ROOT, `.output/screenshots/campaigns-open-${scheme}-${width}.png`),
      })
      await page.close()
      expect(overflow).toBe(0)
      expect(violations).toEqual([])
    },
  )
})
