// The same thing edited in two windows of a real Firefox.
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { elsewhereCases } from './support/elsewhere-cases.ts'
import { type FirefoxSession, startFirefoxSession } from './support/firefox-session.ts'

let session: FirefoxSession
beforeAll(async () => {
  session = await startFirefoxSession()
})
afterAll(() => session.stop())
afterEach(async () => {
  expect(await session.firefox.consoleErrors()).toEqual([])
})

elsewhereCases(() => ({
  open: (path) =>
    session.firefox.open(
      path === 'about:blank' ? path : session.firefox.extensionUrl(path),
    ),
  inPage: session.firefox.inPage,
}))
