// Opens the page that reads a tab as a notice. The user's act on that tab grants it, and the grant
// holds for all pages of the extension until the tab goes elsewhere.
import { browser } from 'wxt/browser'
import { tabHref } from '../../core/routes/import.ts'
import { libraryHref } from '../../core/routes/library-page.ts'

export async function openTakingIn(tabId: number): Promise<void> {
  await browser.tabs.create({
    url: browser.runtime.getURL(libraryHref(tabHref(tabId))),
  })
}
