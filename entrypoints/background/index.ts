// The background only answers events: it keeps nothing in memory, since the browser ends it
// at any time.
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { keepPermissionWithBubble } from '../options/bubble-permission.ts'
import { onOptions } from '../options/stored-options.ts'
import { forgetTabState } from '../popup/tab-state.ts'
import { answerBubbles } from './bubble-requests.ts'
import { keepScriptWithBubble, tellTab } from './bubble-scripts.ts'
import { createMenu, MENU_ID } from './context-menu.ts'
import { showText } from './show-text.ts'

/** The command's name in the manifest. */
const OPEN_BUBBLE = 'open-bubble'

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => void createMenu())
  browser.runtime.onStartup.addListener(() => void createMenu())
  // The user may have chosen another language.
  onOptions(() => void createMenu())
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === MENU_ID && selectionText) void showText(selectionText)
  })
  keepPermissionWithBubble()
  keepScriptWithBubble()
  answerBubbles()
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === OPEN_BUBBLE) void tellTab(tab?.id, { type: 'bubble-open' })
  })
  browser.tabs.onRemoved.addListener((tabId) => void forgetTabState(tabId))
})
