// The background only answers events: it keeps nothing in memory, since the browser ends it
// at any time.
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { keepPermissionWithBubble } from '../options/bubble-permission.ts'
import { onOptions } from '../options/stored-options.ts'
import { forgetTabState } from '../popup/tab-state.ts'
import { createMenu, MENU_ID } from './context-menu.ts'
import { showText } from './show-text.ts'

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => void createMenu())
  browser.runtime.onStartup.addListener(() => void createMenu())
  // The user may have chosen another language.
  onOptions(() => void createMenu())
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === MENU_ID && selectionText) void showText(selectionText)
  })
  keepPermissionWithBubble()
  browser.tabs.onRemoved.addListener((tabId) => void forgetTabState(tabId))
})
