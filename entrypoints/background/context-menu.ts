// The items 在通知中查找“%s”, 在侧边栏中查找“%s” and 校核所选 in the menu of a selection. They are the
// way in where no script may run: PDF viewers and frames of another origin. And 校核本页 and
// 将本页作为通知导入 in the menu of a page. And 在此网站停用气泡 in that of the toolbar button, while the bubble is on.
import { browser } from 'wxt/browser'
import { panelOpener } from '../../app/browser/open-panel.ts'
import { optionalApis } from '../../app/browser/optional-apis.ts'
import { loadOptions } from '../../app/options/stored-options.ts'
import { localeOf, messagesOf, type PlainKey } from '../../locales/index.ts'

export const MENU_ID = 'lookup-selection'
export const PANEL_MENU_ID = 'lookup-in-panel'
export const CHECK_MENU_ID = 'check-selection'
export const CHECK_PAGE_MENU_ID = 'check-page'
export const PAGE_MENU_ID = 'take-in-page'
export const OFF_HERE_MENU_ID = 'bubble-off-here'

type Menus = typeof browser.contextMenus
type Context = 'selection' | 'page' | 'editable' | 'action'

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
  const options = await loadOptions()
  const locale = localeOf(options, browser.i18n.getUILanguage())
  const titleOf = (key: PlainKey): string => messagesOf(locale)[key]
  await removeAll(contextMenus)
  const create = (
    id: string,
    key: PlainKey,
    ...contexts: [Context, ...Context[]]
  ): Promise<void> => createItem(contextMenus, { id, title: titleOf(key), contexts })
  await create(MENU_ID, 'menuLookup', 'selection')
  if (panelOpener() !== null) await create(PANEL_MENU_ID, 'menuPanel', 'selection')
  await create(CHECK_MENU_ID, 'checkSelection', 'selection')
  if (options.bubble) await create(OFF_HERE_MENU_ID, 'bubbleOffHere', 'action')
  await create(CHECK_PAGE_MENU_ID, 'checkPage', 'page', 'editable')
  await create(PAGE_MENU_ID, 'menuTakeIn', 'page')
}

/** removeAll gives a promise only from Chrome 123 on. */
function removeAll(menus: Menus): Promise<void> {
  return new Promise((resolve) => menus.removeAll(resolve))
}

function createItem(menus: Menus, item: Parameters<Menus['create']>[0]): Promise<void> {
  return new Promise((resolve) => {
    menus.create(item, () => {
      const problem = browser.runtime.lastError?.message
      // After an update at start-up both events come, and the item may be there already.
      if (problem !== undefined && !/duplicate|exists/iu.test(problem)) {
        console.error(`The context menu could not be made: ${problem}`)
      }
      resolve()
    })
  })
}
