// A real Chromium whose profile lies on a disk that runs full.
import { fullDiskCases } from './support/full-disk-cases.ts'
import { inPage } from './support/pointer.ts'
import { startSession } from './support/session.ts'
import { FILE_SYSTEMS } from './support/small-disk.ts'

fullDiskCases(FILE_SYSTEMS, async (profile) => {
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
