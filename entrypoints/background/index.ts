// The background only answers events: it keeps nothing in memory, since the browser ends it
// at any time.
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { onActs } from '../../app/acts/noted.ts'
import { PANEL_COMMAND } from '../../app/browser/open-panel.ts'
import { openTakingIn } from '../../app/browser/open-taking-in.ts'
import { optionalApis } from '../../app/browser/optional-apis.ts'
import { clearBadgesOfClosedPages } from '../../app/check/badge.ts'
import { CHECK_COMMAND, openCheck, selectionOrPage } from '../../app/check/open-check.ts'
import { keepPermissionWithBubble } from '../../app/options/bubble-permission.ts'
import { onOptions } from '../../app/options/stored-options.ts'
import { forgetState, tabKey, windowKey } from '../../app/popup/tab-state.ts'
import type { CheckTarget } from '../../core/findings/session.ts'
import { libraryHref } from '../../core/routes/library-page.ts'
import { WELCOME_ROUTE } from '../../core/routes/welcome.ts'
import { wellFormed } from '../../core/text/selection-text.ts'
import { answerBubbles, selectedInTab } from './answer-bubbles.ts'
import { keepScriptWithBubble, turnBubbleOffOn } from './bubble-scripts.ts'
import {
  CHECK_MENU_ID,
  CHECK_PAGE_MENU_ID,
  createMenu,
  MENU_ID,
  OFF_HERE_MENU_ID,
  PAGE_MENU_ID,
  PANEL_MENU_ID,
} from './context-menu.ts'
import { showLossAtStart } from './loss-badge.ts'
import { listenToAddressBar } from './omnibox.ts'
import { showInPanel } from './show-in-panel.ts'
import { showText } from './show-text.ts'

/** The command's name in the manifest. */
const OPEN_BUBBLE = 'open-bubble'

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void afterInstallation(reason === 'install')
  })
  browser.runtime.onStartup.addListener(() => void createMenu())
  // The user may have chosen another language.
  onOptions(() => void createMenu())
  const { contextMenus, commands, windows } = optionalApis()
  contextMenus?.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    onPageItem(menuItemId, tab)
    if (selectionText) onSelectionItem(menuItemId, selectionText, tab)
  })
  commands?.onCommand.addListener((command, tab) => {
    if (command === PANEL_COMMAND) void showInPanel(windowOf(tab), null, true)
    if (command === CHECK_COMMAND && tab?.id !== undefined)
      void openCheck(selectionOrPage(tab.id), windowOf(tab))
    // The frame with the focus is asked before the popup takes it away.
    if (command === OPEN_BUBBLE)
      void showText(selectedInTab(tab?.id), tab?.incognito ?? true)
  })
  // A popup that closes in the middle of an act leaves it to be done here.
  onActs(() => void finishNotedActs())
  listenToAddressBar()
  keepPermissionWithBubble()
  keepScriptWithBubble()
  answerBubbles()
  showLossAtStart()
  clearBadgesOfClosedPages()
  browser.tabs.onRemoved.addListener((tabId) => void forgetState(tabKey(tabId)))
  windows?.onRemoved.addListener((id) => void forgetState(windowKey(id)))
})

/** @param isNew not merely updated: the first page says what to do, with an example */
async function afterInstallation(isNew: boolean): Promise<void> {
  const url = browser.runtime.getURL(libraryHref(WELCOME_ROUTE))
  if (isNew) await browser.tabs.create({ url })
  await createMenu()
}

/** What writes is loaded when there is something to write. */
async function finishNotedActs(): Promise<void> {
  const [{ finishActs }, { perform }] = await Promise.all([
    import('../../app/acts/act.ts'),
    import('../../app/acts/perform.ts'),
  ])
  // What fails stays noted, and the next popup tells.
  await finishActs(perform)
}

type Tab = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[1]

function onPageItem(item: string | number, tab: Tab): void {
  if (item === OFF_HERE_MENU_ID) void turnBubbleOffOn(tab?.url)
  if (tab?.id === undefined) return
  if (item === PAGE_MENU_ID) void openTakingIn(tab.id)
  if (item === CHECK_PAGE_MENU_ID)
    void openCheck({ what: 'page', tabId: tab.id, text: null }, windowOf(tab))
}

function onSelectionItem(item: string | number, text: string, tab: Tab): void {
  const isPrivate = tab?.incognito ?? true
  if (item === MENU_ID) void showText(text, isPrivate)
  if (item === PANEL_MENU_ID) void showInPanel(windowOf(tab), text, isPrivate)
  if (item === CHECK_MENU_ID)
    void openCheck(selectedTarget(tab?.id, wellFormed(text)), windowOf(tab))
}

/** The text of a click, for where no script may read the selection. */
const selectedTarget = (tabId: number | undefined, text: string): CheckTarget =>
  tabId === undefined || tabId < 0
    ? { what: 'text', text }
    : { what: 'selection', tabId, text }

/** Undefined where there is none: negative numbers stand for no window. */
function windowOf(tab: { windowId: number } | undefined): number | undefined {
  return tab && tab.windowId >= 0 ? tab.windowId : undefined
}
