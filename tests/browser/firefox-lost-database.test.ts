// A real Firefox that has dropped its databases. What storage.local has lies elsewhere, in a folder with a suffix.
import { startFirefoxSession } from './support/firefox-session.ts'
import { lostDatabaseCases } from './support/lost-database-cases.ts'

lostDatabaseCases(async (profile) => {
  const { firefox, stop } = await startFirefoxSession({ profile })
  return {
    open: (path) => firefox.open(firefox.extensionUrl(path)),
    inPage: firefox.inPage,
    consoleErrors: firefox.consoleErrors,
    kill: firefox.kill,
    stop,
  }
}, 'storage/default/moz-extension+++????????-????-????-????-????????????/idb/*')
