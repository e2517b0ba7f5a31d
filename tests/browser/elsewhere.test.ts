// The same thing edited in two windows of a real Chromium.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { axeViolations } from './support/axe.ts'
import { elsewhereCases } from './support/elsewhere-cases.ts'
import { inPage } from './support/pointer.ts'
import { ROOT } from './support/programs.ts'
import { type Session, startSession } from './support/session.ts'

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

elsewhereCases(() => ({
  open: async (path) => {
    if (path === 'about:blank') return
    await page.close()
    page = await session.chromium.open(session.chromium.extensionUrl(path))
  },
  inPage: (script) => inPage(page)(script),
  look: async (name) => {
    await page.evaluate(`document.getElementById('other').hidden = true`)
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      expect(await axeViolations(page)).toEqual([])
      await page.screenshot({ path: join(PICTURES, `${name}-${scheme}.png`) })
    }
    await page.emulateMediaFeatures([])
    await page.evaluate(`document.getElementById('other').hidden = false`)
  },
}))
