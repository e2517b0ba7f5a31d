// A real Firefox whose profile lies on a disk that runs full.
import { startFirefoxSession } from './support/firefox-session.ts'
import { fillingDiskCase, fullDiskCases } from './support/full-disk-cases.ts'
import type { MortalBrowser } from './support/killed-cases.ts'

const start = async (profile: string): Promise<MortalBrowser> => {
  const { firefox, stop } = await startFirefoxSession({ profile })
  return {
    open: (path) => firefox.open(firefox.extensionUrl(path)),
    inPage: firefox.inPage,
    consoleErrors: firefox.consoleErrors,
    kill: firefox.kill,
    stop,
  }
}

fullDiskCases(['tmpfs'], start)
fillingDiskCase('tmpfs', start)
