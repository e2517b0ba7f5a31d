// The background only answers events: it keeps nothing in memory, since the browser ends it
// at any time.
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { forgetTabState } from '../popup/tab-state.ts'
import { createMenu, MENU_ID } from './context-menu.ts'
import { listenToAddressBar } from './omnibox.ts'
import { showText } from './show-text.ts'

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(createMenu)
  browser.runtime.onStartup.addListener(createMenu)
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== MENU_ID || !selectionText) return
    void showText(selectionText, tab?.incognito ?? true)
  })
  listenToAddressBar()
  browser.tabs.onRemoved.addListener((tabId) => void forgetTabState(tabId))
})
