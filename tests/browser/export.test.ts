// What is saved as a file, in a real Chromium.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { exportCases } from './support/export-cases.ts'
import { inPage } from './support/pointer.ts'
import { type Session, startSession } from './support/session.ts'

let session: Session
let page: Page
let downloads: string
beforeAll(async () => {
  downloads = await mkdtemp(join(tmpdir(), 'notice-lens-exports-'))
  session = await startSession()
  page = await session.chromium.browser.newPage()
})
afterAll(async () => {
  await session.stop()
  await rm(downloads, { recursive: true, force: true })
})
afterEach(() => {
  expect(session.chromium.consoleErrors).toEqual([])
})

exportCases(() => ({
  downloads,
  open: async (path) => {
    await page.close()
    page = await session.chromium.open(session.chromium.extensionUrl(path))
    const client = await page.createCDPSession()
    const where = { behavior: 'allow', downloadPath: downloads } as const
    await client.send('Browser.setDownloadBehavior', where)
  },
  inPage: (script) => inPage(page)(script),
}))
