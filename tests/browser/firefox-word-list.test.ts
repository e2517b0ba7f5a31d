// The office's list of words in a real Firefox.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { type FirefoxSession, startFirefoxSession } from './support/firefox-session.ts'
import { wordListCases } from './support/word-list-cases.ts'

let session: FirefoxSession
let downloads: string
beforeAll(async () => {
  downloads = await mkdtemp(join(tmpdir(), 'notice-lens-words-'))
  session = await startFirefoxSession({ downloads })
})
afterAll(async () => {
  await session.stop()
  await rm(downloads, { recursive: true, force: true })
})
afterEach(async () => {
  expect(await session.firefox.consoleErrors()).toEqual([])
})

wordListCases(() => ({
  downloads,
  open: (path) => session.firefox.open(session.firefox.extensionUrl(path)),
  inPage: session.firefox.inPage,
  type: async (text) => {
    await session.display.xdotool('type', text)
  },
  press: async (key) => {
    await session.display.xdotool('key', key)
  },
}))
