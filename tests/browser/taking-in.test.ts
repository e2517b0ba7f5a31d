// Adding to the library in a real Chromium.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { axeViolations } from './support/axe.ts'
import { inPage } from './support/pointer.ts'
import { ROOT } from './support/programs.ts'
import { type Session, startSession } from './support/session.ts'
import { takingInCases } from './support/taking-in-cases.ts'

const PICTURES = join(ROOT, '.output/screenshots')

let session: Session
let page: Page
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  session = await startSession()
  page = await session.chromium.browser.newPage()
})
afterAll(() => session.stop())
afterEach(() => {
  expect(session.chromium.consoleErrors).toEqual([])
})

takingInCases(() => ({
  open: async (path) => {
    await page.close()
    page = await session.chromium.open(session.chromium.extensionUrl(path))
  },
  inPage: (script) => inPage(page)(script),
  look: async (name) => {
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      expect(await axeViolations(page)).toEqual([])
      await page.screenshot({ path: join(PICTURES, `${name}-${scheme}.png`) })
    }
    await page.setViewport({ width: 360, height: 740 })
    // Nothing stands out at the right.
    const { scrollWidth, clientWidth } = await page.$eval('html', (root) => ({
      scrollWidth: root.scrollWidth,
      clientWidth: root.clientWidth,
    }))
    expect(scrollWidth).toBe(clientWidth)
    await page.screenshot({ path: join(PICTURES, `${name}-360.png`) })
    await page.setViewport(null)
    await page.emulateMediaFeatures([])
  },
}))
