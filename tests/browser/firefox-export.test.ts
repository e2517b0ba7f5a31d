// What is saved as a file, in a real Firefox.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { exportCases } from './support/export-cases.ts'
import { type FirefoxSession, startFirefoxSession } from './support/firefox-session.ts'

let session: FirefoxSession
let downloads: string
beforeAll(async () => {
  downloads = await mkdtemp(join(tmpdir(), 'notice-lens-exports-'))
  session = await startFirefoxSession({ downloads })
})
afterAll(async () => {
  await session.stop()
  await rm(downloads, { recursive: true, force: true })
})
afterEach(async () => {
  expect(await session.firefox.consoleErrors()).toEqual([])
})

exportCases(() => ({
  downloads,
  open: (path) => session.firefox.open(session.firefox.extensionUrl(path)),
  inPage: session.firefox.inPage,
}))
