// The items 在通知中查找“%s” and 在侧边栏中查找“%s” in the menu of a selection. They are the way
// in where no script may run: PDF viewers and frames of another origin.
import { browser } from 'wxt/browser'
import { type MessageKey, messagesOf } from '../../locales/index.ts'
import { localeOf } from '../options/interface-locale.ts'
import { loadOptions } from '../options/stored-options.ts'
import { panelOpener } from '../sidepanel/open-panel.ts'

export const MENU_ID = 'lookup-selection'
export const PANEL_MENU_ID = 'lookup-in-panel'

let last: Promise<unknown> = Promise.resolve()

/** Makes the items anew, in the language that holds now; one after the other, so the last counts. */
export function createMenu(): Promise<void> {
  const mine = last.then(makeItems, makeItems)
  last = mine
  return mine
}

async function makeItems(): Promise<void> {
  const locale = localeOf(await loadOptions(), browser.i18n.getUILanguage())
  const titleOf = (key: MessageKey): string => messagesOf(locale)[key]
  await removeAll()
  await createItem(MENU_ID, titleOf('menuLookup'))
  if (panelOpener() !== null) await createItem(PANEL_MENU_ID, titleOf('menuPanel'))
}

/** removeAll gives a promise only from Chrome 123 on. */
function removeAll(): Promise<void> {
  return new Promise((resolve) => browser.contextMenus.removeAll(resolve))
}

function createItem(id: string, title: string): Promise<void> {
  return new Promise((resolve) => {
    browser.contextMenus.create({ id, title, contexts: ['selection'] }, () => {
      const problem = browser.runtime.lastError?.message
      // After an update at start-up both events come, and the item may be there already.
      if (problem !== undefined && !/duplicate|exists/iu.test(problem)) {
        console.error(`The context menu could not be made: ${problem}`)
      }
      resolve()
    })
  })
}
