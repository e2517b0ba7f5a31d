// The items 在通知中查找“%s” and 在侧边栏中查找“%s” in the menu of a selection. They are the way
// in where no script may run: PDF viewers and frames of another origin.
import { browser } from 'wxt/browser'
import { localeFor, type MessageKey, messagesOf } from '../../locales/index.ts'
import { panelOpener } from '../sidepanel/open-panel.ts'

export const MENU_ID = 'lookup-selection'
export const PANEL_MENU_ID = 'lookup-in-panel'

/** Makes the items anew, in the language that the browser has now. */
export function createMenu(): void {
  // Callbacks: removeAll gives a promise only from Chrome 123 on.
  browser.contextMenus.removeAll(() => {
    createItem(MENU_ID, 'menuLookup')
    if (panelOpener() !== null) createItem(PANEL_MENU_ID, 'menuPanel')
  })
}

function createItem(id: string, key: MessageKey): void {
  const title = messagesOf(localeFor(browser.i18n.getUILanguage()))[key]
  browser.contextMenus.create({ id, title, contexts: ['selection'] }, () => {
    // After an update at start-up both events come, and the item may be there already.
    const problem = browser.runtime.lastError?.message
    if (problem !== undefined && !/duplicate|exists/iu.test(problem)) {
      console.error(`The context menu could not be made: ${problem}`)
    }
  })
}
