// Adding to the library in a real Chromium.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { inPage } from './support/pointer.ts'
import { ROOT } from './support/programs.ts'
import { type Session, startSession } from './support/session.ts'
import { takingInCases } from './support/taking-in-cases.ts'

const PICTURES = join(ROOT, '.output/screenshots')

let session: Session
let page: Page
let shot = 0
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  session = await startSession()
  page = await session.chromium.browser.newPage()
})
afterAll(() => session.stop())
afterEach(async () => {
  shot += 1
  await page.screenshot({ path: join(PICTURES, `taking-in-${shot}.png`) })
  expect(session.chromium.consoleErrors).toEqual([])
})

takingInCases(() => ({
  open: async (path) => {
    await page.close()
    page = await session.chromium.open(session.chromium.extensionUrl(path))
  },
  inPage: (script) => inPage(page)(script),
}))
