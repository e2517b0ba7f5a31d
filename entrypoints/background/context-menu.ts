// The item 在通知中查找“%s” in the menu of a selection. It is the way in where no script may
// run: PDF viewers and frames of another origin.
import { browser } from 'wxt/browser'
import { messagesOf } from '../../locales/index.ts'
import { localeOf } from '../options/interface-locale.ts'
import { loadOptions } from '../options/stored-options.ts'

export const MENU_ID = 'lookup-selection'

let last: Promise<unknown> = Promise.resolve()

/** Makes the item anew, in the language that holds now; one after the other, so the last counts. */
export function createMenu(): Promise<void> {
  const mine = last.then(makeItem, makeItem)
  last = mine
  return mine
}

async function makeItem(): Promise<void> {
  const locale = localeOf(await loadOptions(), browser.i18n.getUILanguage())
  const title = messagesOf(locale).menuLookup
  await removeAll()
  const problem = await create(title)
  // After an update at start-up both events come, and the item may be there already.
  if (problem !== undefined && !/duplicate|exists/iu.test(problem)) {
    console.error(`The context menu could not be made: ${problem}`)
  }
}

/** removeAll gives a promise only from Chrome 123 on. */
function removeAll(): Promise<void> {
  return new Promise((resolve) => browser.contextMenus.removeAll(resolve))
}

/** Gives what went wrong, if anything did. */
function create(title: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    browser.contextMenus.create({ id: MENU_ID, title, contexts: ['selection'] }, () =>
      resolve(browser.runtime.lastError?.message),
    )
  })
}
