// A real Chromium whose profile lies on a disk that runs full.
import { fillingDiskCase, fullDiskCases } from './support/full-disk-cases.ts'
import type { MortalBrowser } from './support/killed-cases.ts'
import { inPage } from './support/pointer.ts'
import { startSession } from './support/session.ts'
import { FILE_SYSTEMS } from './support/small-disk.ts'

const start = async (profile: string): Promise<MortalBrowser> => {
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
}

fullDiskCases(FILE_SYSTEMS, start)
for (const system of FILE_SYSTEMS) fillingDiskCase(system, start)
