// Opens the screen of findings: in the side panel, or where there is none in a window of its own.
import { browser } from 'wxt/browser'
import type { CheckTarget } from '../../core/findings/session.ts'
import { panelOpener, panelRequests } from '../browser/open-panel.ts'
import { optionalApis } from '../browser/optional-apis.ts'
import { runScript } from '../messages/run-script.ts'
import { findingsWindowUrl } from './check-target.ts'

/** The name of the keyboard command in the manifest. */
export const CHECK_COMMAND = 'check'

/** The window's size and room for its frame. */
const WINDOW = { type: 'popup', width: 480, height: 760 } as const

/** The address of a window takes about 2 MB; what the menu gives is shorter in all browsers. */
const LONGEST_IN_ADDRESS = 100_000

/**
 * To be called in the event of the user's click or key itself, before anything is awaited.
 * @param wanted may be known only later: the panel is opened at once
 * @param windowId undefined where the browser does not tell it: Firefox < 126 for a command
 */
export async function openCheck(
  wanted: CheckTarget | Promise<CheckTarget>,
  windowId: number | undefined,
): Promise<void> {
  const opened = panelOpener()?.(windowId ?? browser.windows.WINDOW_ID_CURRENT)
  const target = await wanted
  if (opened === undefined) return openWindow(target)
  const ofWindow = windowId ?? (await browser.windows.getLastFocused()).id
  const isPut = ofWindow !== undefined && (await putCheck(ofWindow, target))
  if (!((await opened) && isPut)) await openWindow(target)
}

/** From the popup, which goes once the screen is there. To be called in the click itself. */
export async function openCheckFromPopup(
  target: CheckTarget,
  windowId: number | undefined,
): Promise<void> {
  await openCheck(target, windowId)
  window.close()
}

/** What is selected in a tab; the page where nothing is. */
export async function selectionOrPage(tabId: number): Promise<CheckTarget> {
  return { what: (await hasSelection(tabId)) ? 'selection' : 'page', tabId, text: null }
}

async function hasSelection(tabId: number): Promise<boolean> {
  try {
    const [selected] = await runScript('read-selection', tabId)
    return selected?.state === 'selection' && selected.text.trim() !== ''
  } catch {
    // No script may run there: the screen says so.
    return false
  }
}

const putCheck = (windowId: number, check: CheckTarget): Promise<boolean> =>
  panelRequests(windowId).put({ check })

async function openWindow(target: CheckTarget): Promise<void> {
  const text = target.text?.slice(0, LONGEST_IN_ADDRESS) ?? null
  const short =
    target.what === 'text' ? { ...target, text: text ?? '' } : { ...target, text }
  const url = browser.runtime.getURL(findingsWindowUrl(short))
  const { windows } = optionalApis()
  if (windows) await windows.create({ ...WINDOW, url })
  else await browser.tabs.create({ url })
}
