// A page that is reloaded in the middle of an import, in a real Chromium.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { axeViolations } from './support/axe.ts'
import { inPage } from './support/pointer.ts'
import { ROOT } from './support/programs.ts'
import { reloadCases } from './support/reload-cases.ts'
import { type Session, startSession } from './support/session.ts'

const PICTURES = join(ROOT, '.output/screenshots')

let session: Session
let page: Page
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  session = await startSession()
})
afterAll(() => session.stop())
afterEach(() => {
  expect(session.chromium.consoleErrors).toEqual([])
})

reloadCases(() => ({
  open: async (path) => {
    page = await session.chromium.open(session.chromium.extensionUrl(path))
  },
  inPage: (script) => inPage(page)(script),
  click: () => page.click('h1'),
  reload: async () => {
    let asked = false
    page.once('dialog', (dialog) => {
      asked = dialog.type() === 'beforeunload'
      void dialog.accept()
    })
    await page.reload()
    return asked
  },
  look: async (name) => {
    expect(await axeViolations(page)).toEqual([])
    await page.screenshot({ path: join(PICTURES, `${name}.png`) })
  },
}))
