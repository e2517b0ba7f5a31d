// A real Chromium that is killed in the middle of an import.
import { killedCases } from './support/killed-cases.ts'
import { inPage } from './support/pointer.ts'
import { startSession } from './support/session.ts'

killedCases(async (profile) => {
  const { chromium, stop } = await startSession({ profile })
  let page = await chromium.browser.newPage()
  return {
    open: async (path) => {
      await page.close()
      page = await chromium.open(chromium.extensionUrl(path))
    },
    inPage: (script) => inPage(page)(script),
    consoleErrors: async () => chromium.consoleErrors,
    kill: chromium.kill,
    stop,
  }
})
