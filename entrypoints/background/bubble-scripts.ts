// The bubble's script is where the bubble is on, and nowhere else: registered for pages that open,
// brought to those that are open, and called away when the bubble is turned off.
import { type Browser, browser } from 'wxt/browser'
import { send, toTab } from '../../app/messages/send.ts'
import { keepInSession, sessionArea } from '../../app/messages/session-area.ts'
import { holdsPages, PAGES } from '../../app/options/bubble-permission.ts'
import {
  changeOptions,
  loadOptions,
  onOptions,
} from '../../app/options/stored-options.ts'
import { isOnSite, siteOf } from '../../core/options/sites.ts'
import { excludedPages } from './excluded-pages.ts'

const ID = 'bubble'
const FILE = 'bubble.js'
/** In storage.session: gone when the extension is disabled or updated. */
const BROUGHT = 'bubble-brought'

/** However option and permission change, also while the browser was closed: the script follows. */
export function keepScriptWithBubble(): void {
  onOptions(() => void syncRegistration())
  // An update takes what was registered away.
  browser.runtime.onInstalled.addListener(() => void syncRegistration())
  browser.runtime.onStartup.addListener(() => void syncRegistration())
  browser.permissions.onAdded.addListener(() => void syncRegistration())
  browser.permissions.onRemoved.addListener(() => void syncRegistration())
  // No event tells that the extension was disabled and is enabled again.
  void syncRegistration()
}

let last: Promise<unknown> = Promise.resolve()

/** One after the other: two at once would register twice. */
function syncRegistration(): Promise<void> {
  const mine = last.then(bringInStep, bringInStep)
  last = mine
  return mine
}

async function bringInStep(): Promise<void> {
  const { bubble, bubbleOffSites } = await loadOptions()
  const held = bubble && (await holdsPages())
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] })
  if (!held) {
    if (!registered) return
    await browser.scripting.unregisterContentScripts({ ids: [ID] })
    await callBubblesAway(await browser.tabs.query({}))
    return
  }
  const excludeMatches = excludedPages(bubbleOffSites)
  const isRegistered =
    registered !== undefined && isSame(registered.excludeMatches ?? [], excludeMatches)
  if (isRegistered && (await isBrought())) return
  if (!isRegistered) await registerAnew(registered, excludeMatches)
  const tabs = await browser.tabs.query({ url: PAGES.origins })
  const isOff = ({ url = '' }): boolean => isOnSite(new URL(url).hostname, bubbleOffSites)
  await callBubblesAway(tabs.filter(isOff))
  await Promise.all(tabs.filter((tab) => !isOff(tab)).map(bring))
  await keepInSession(BROUGHT, true)
}

/**
 * Whether the script was brought to the pages that were open when the extension came: what it left
 * there is gone when it was disabled. Without storage.session nobody knows, and none is brought.
 */
async function isBrought(): Promise<boolean> {
  const area = sessionArea()
  return area === null || (await area.get(BROUGHT))[BROUGHT] === true
}

async function registerAnew(
  registered: Script | undefined,
  excludeMatches: string[],
): Promise<void> {
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] })
  await register(excludeMatches)
}

/** @param url undefined where the browser does not tell it */
export async function turnBubbleOffOn(url: string | undefined): Promise<void> {
  const site = siteOf(url ?? '')
  if (site === null) return
  await changeOptions(({ bubbleOffSites }) => ({
    bubbleOffSites: [...new Set([...bubbleOffSites, site])],
  }))
}

type Script = Browser.scripting.RegisteredContentScript

async function register(excludeMatches: string[]): Promise<void> {
  const script: Script & { js: string[] } = {
    id: ID,
    js: [FILE],
    matches: PAGES.origins,
    ...(excludeMatches.length > 0 ? { excludeMatches } : {}),
    allFrames: true,
    // Before the page's own scripts, so that its events reach the bubble first.
    runAt: 'document_start',
    persistAcrossSessions: true,
  }
  try {
    // about:blank, srcdoc and blob: frames, too.
    await browser.scripting.registerContentScripts([
      { ...script, matchOriginAsFallback: true },
    ])
  } catch {
    // Not known before Chrome 119 and Firefox 128: those frames have no bubble there.
    await browser.scripting.registerContentScripts([script])
  }
}

type Tab = Browser.tabs.Tab

/** To all frames of a tab that is open already. */
async function bring({ id, discarded }: Tab): Promise<void> {
  // A tab that sleeps gets it when it is loaded again.
  if (id === undefined || discarded) return
  try {
    await browser.scripting.executeScript({
      target: { tabId: id, allFrames: true },
      files: [`/${FILE}`],
    })
  } catch {
    // An error page, the browser's store, or closed meanwhile: there is no bubble there.
  }
}

async function callBubblesAway(tabs: readonly Tab[]): Promise<void> {
  await Promise.all(tabs.map(({ id }) => callBubbleAway(id)))
}

async function callBubbleAway(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return
  try {
    await send(toTab(tabId), 'bubble-away', {})
  } catch {
    // Nobody listens in that tab, which is just as well.
  }
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join('\n') === [...b].sort().join('\n')
