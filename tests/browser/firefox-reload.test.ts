// A page that is reloaded in the middle of an import, in a real Firefox.
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { type FirefoxSession, startFirefoxSession } from './support/firefox-session.ts'
import { reloadCases } from './support/reload-cases.ts'
import { until } from './support/until.ts'

/** The question of the browser that stands over the page; null where there is none. */
const DIALOG = `gBrowser.getTabDialogBox(gBrowser.selectedBrowser)
  .getContentDialogManager()._dialogs[0]?._frame.contentDocument`

let session: FirefoxSession
beforeAll(async () => {
  session = await startFirefoxSession()
  // The driver turns the question off, and its clicks are none of a user.
  await session.firefox.inBrowser(`
    Services.prefs.setBoolPref('dom.disable_beforeunload', false)
    Services.prefs.setBoolPref('dom.require_user_interaction_for_beforeunload', false)`)
})
afterAll(() => session.stop())
afterEach(async () => {
  expect(await session.firefox.consoleErrors()).toEqual([])
})

reloadCases(() => ({
  open: (path) => session.firefox.open(session.firefox.extensionUrl(path)),
  inPage: session.firefox.inPage,
  click: async () => {},
  reload: async () => {
    const { inBrowser } = session.firefox
    await inBrowser('gBrowser.reload()')
    await until('the browser asks', () =>
      inBrowser(`return !!${DIALOG}?.querySelector('dialog')?.getButton('accept')`),
    )
    await inBrowser(`${DIALOG}.querySelector('dialog').acceptDialog()`)
    return true
  },
}))
