// The item 在通知中查找“%s” in the menu of a selection. It is the way in where no script may
// run: PDF viewers and frames of another origin.
import { browser } from 'wxt/browser'
import { localeFor, messagesOf } from '../../locales/index.ts'

export const MENU_ID = 'lookup-selection'

/** Makes the item anew, in the language that the browser has now. */
export function createMenu(): void {
  const title = messagesOf(localeFor(browser.i18n.getUILanguage())).menuLookup
  // Callbacks: removeAll gives a promise only from Chrome 123 on.
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({ id: MENU_ID, title, contexts: ['selection'] }, () => {
      // After an update at start-up both events come, and the item may be there already.
      const problem = browser.runtime.lastError?.message
      if (problem !== undefined && !/duplicate|exists/iu.test(problem)) {
        console.error(`The context menu could not be made: ${problem}`)
      }
    })
  })
}
