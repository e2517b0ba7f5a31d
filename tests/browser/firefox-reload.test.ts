// A page that is reloaded in the middle of an import, in a real Firefox.
import { afterAll, beforeAll } from 'vitest'
import { type FirefoxSession, startFirefoxSession } from './support/firefox-session.ts'
import { click } from './support/pointer.ts'
import { reloadCases } from './support/reload-cases.ts'
import { until } from './support/until.ts'

/** The button of the browser's own question that leaves the page; undefined while it is not asked. */
const LEAVE = `[...document.querySelectorAll('browser.dialogFrame')]
  .map((frame) => frame.contentDocument?.getElementById('commonDialog')?._buttons?.accept)
  .find((button) => button && !button.disabled)`
const PAGE = `gBrowser.selectedBrowser.browsingContext.currentWindowGlobal?.innerWindowId`

let session: FirefoxSession
beforeAll(async () => {
  session = await startFirefoxSession()
  // Marionette turns the question off.
  await session.firefox.inBrowser(
    `Services.prefs.setBoolPref('dom.disable_beforeunload', false)`,
  )
})
afterAll(() => session.stop())

reloadCases(() => {
  const { firefox, display } = session
  return {
    open: (path) => firefox.open(firefox.extensionUrl(path)),
    inPage: firefox.inPage,
    click: () => click(display, firefox.inPage, 'h1'),
    reload: async () => {
      const before = await firefox.inBrowser(`return ${PAGE}`)
      await firefox.inBrowser('gBrowser.reload()')
      await until('it is asked', () => firefox.inBrowser(`return Boolean(${LEAVE})`))
      await firefox.inBrowser(`(${LEAVE}).click()`)
      // A script that is sent to a page on its way out is never answered.
      await until('the page is there again', async () => {
        const now = await firefox.inBrowser(
          `return gBrowser.selectedBrowser.webProgress.isLoadingDocument ? null : ${PAGE}`,
        )
        return typeof now === 'number' && now !== before
      })
      return true
    },
  }
})
