// The items 在通知中查找“%s” and 在侧边栏中查找“%s” in the menu of a selection. They are the way
// in where no script may run: PDF viewers and frames of another origin.
import { browser } from 'wxt/browser'
import { type MessageKey, messagesOf } from '../../locales/index.ts'
import { optionalApis } from '../apis/optional-apis.ts'
import { localeOf } from '../options/interface-locale.ts'
import { loadOptions } from '../options/stored-options.ts'
import { panelOpener } from '../sidepanel/open-panel.ts'

export const MENU_ID = 'lookup-selection'
export const PANEL_MENU_ID = 'lookup-in-panel'

type Menus = typeof browser.contextMenus

let last: Promise<unknown> = Promise.resolve()

/** Makes the items anew, in the language that holds now; one after the other, so the last counts. */
export function createMenu(): Promise<void> {
  const mine = last.then(makeItems, makeItems)
  last = mine
  return mine
}

async function makeItems(): Promise<void> {
  const { contextMenus } = optionalApis()
  if (!contextMenus) return
  const locale = localeOf(await loadOptions(), browser.i18n.getUILanguage())
  const titleOf = (key: MessageKey): string => messagesOf(locale)[key]
  await removeAll(contextMenus)
  await createItem(contextMenus, MENU_ID, titleOf('menuLookup'))
  if (panelOpener() !== null) {
    await createItem(contextMenus, PANEL_MENU_ID, titleOf('menuPanel'))
  }
}

/** removeAll gives a promise only from Chrome 123 on. */
function removeAll(menus: Menus): Promise<void> {
  return new Promise((resolve) => menus.removeAll(resolve))
}

function createItem(menus: Menus, id: string, title: string): Promise<void> {
  return new Promise((resolve) => {
    menus.create({ id, title, contexts: ['selection'] }, () => {
      const problem = browser.runtime.lastError?.message
      // After an update at start-up both events come, and the item may be there already.
      if (problem !== undefined && !/duplicate|exists/iu.test(problem)) {
        console.error(`The context menu could not be made: ${problem}`)
      }
      resolve()
    })
  })
}
