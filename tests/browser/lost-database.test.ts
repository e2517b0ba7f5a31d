// A real Chromium that has dropped its databases.
import { lostDatabaseCases } from './support/lost-database-cases.ts'
import { inPage } from './support/pointer.ts'
import { startSession } from './support/session.ts'

lostDatabaseCases(async (profile) => {
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
}, 'Default/IndexedDB/chrome-extension_*')
