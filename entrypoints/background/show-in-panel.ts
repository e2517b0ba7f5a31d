// Opens the side panel with a text, or with the selection of the tab in front.
import { browser } from 'wxt/browser'
import { freshState, panelOpener, panelRequests } from '../../app/browser/open-panel.ts'
import { wellFormed } from '../../core/text/selection-text.ts'
import { showText } from './show-text.ts'

/**
 * To be called in the event of the user's click or key itself, before anything is awaited.
 * @param windowId undefined where the browser does not tell it: Firefox < 126 for a command
 * @param text null: whatever is selected
 * @param isPrivate the text is of a private window
 */
export async function showInPanel(
  windowId: number | undefined,
  text: string | null,
  isPrivate: boolean,
): Promise<void> {
  const opened = panelOpener()?.(windowId ?? browser.windows.WINDOW_ID_CURRENT)
  // The browser has no panel.
  if (opened === undefined) return
  const ofWindow = windowId ?? (await browser.windows.getLastFocused()).id
  if (ofWindow === undefined) return
  const state = text === null ? null : freshState(wellFormed(text))
  const isPut = await panelRequests(ofWindow).put({ state })
  const isShown = (await opened) && isPut
  if (!isShown && text !== null) await showText(text, isPrivate)
}
