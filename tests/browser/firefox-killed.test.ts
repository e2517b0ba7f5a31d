// A real Firefox that is killed in the middle of an import.
import { startFirefoxSession } from './support/firefox-session.ts'
import { killedCases } from './support/killed-cases.ts'

killedCases(async (profile) => {
  const { firefox, stop } = await startFirefoxSession({ profile })
  return {
    open: (path) => firefox.open(firefox.extensionUrl(path)),
    inPage: firefox.inPage,
    consoleErrors: firefox.consoleErrors,
    kill: firefox.kill,
    stop,
  }
})
