// Reads the selection of a tab, on demand, with activeTab alone; or says why not.
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { BlockedReason } from '../../core/findings/session.ts'
import { cutSelection } from '../../core/text/selection-text.ts'
import { SCRIPTS, type Selected } from '../messages/protocol.ts'
import { runScript } from '../messages/run-script.ts'
import { sessionArea } from '../messages/session-area.ts'
import { blockedReason } from './blocked-reason.ts'

export { blockedReason } from './blocked-reason.ts'

export type PageReading =
  /**
   * `cut`: longer than 100,000 UTF-16 units, the first part is here.
   * `editable`: it stands where the user writes.
   */
  | { state: 'selection'; text: string; cut: boolean; editable: boolean }
  /** `caret`: it stands where the user writes. */
  | { state: 'empty'; caret: boolean }
  /** The focus is in a frame of another origin, which activeTab does not reach. */
  | { state: 'foreign-frame' }
  | { state: 'secret' }
  | { state: 'blocked'; reason: BlockedReason }

/** `tabId` is null where there is no tab. */
export interface TabReading {
  tabId: number | null
  /** A page of this extension, where no script can be injected. */
  isOwnPage: boolean
  /** What is known within `patience` milliseconds: a page that hangs is `busy`. */
  reading: PageReading
  /** The same, or for a busy page what it answers in the end, if it ever does. */
  settled: Promise<PageReading>
}

/** Never rejects: what cannot be read is `blocked`. */
export async function readActiveTab(patience: number): Promise<TabReading> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) {
    return noTab()
  }
  return readTab(tab.id, tab.url, 'read-selection', patience)
}

type Script = 'read-selection' | 'follow-selection'

/** Never rejects. @param url undefined where the browser does not tell it */
export async function readTab(
  tabId: number,
  url: string | undefined,
  script: Script,
  patience: number,
): Promise<TabReading> {
  const ownPage = readOwnPage(tabId, url)
  const settled = ownPage ? Promise.resolve(ownPage) : readPage(tabId, url, script)
  const reading = await Promise.race([settled, busyAfter(patience)])
  return { tabId, isOwnPage: ownPage !== null, reading, settled }
}

/** A window without a tab, or a tab that is gone. */
export function noTab(): TabReading {
  const reading: PageReading = { state: 'blocked', reason: 'other' }
  return { tabId: null, isOwnPage: false, reading, settled: Promise.resolve(reading) }
}

function busyAfter(milliseconds: number): Promise<PageReading> {
  return new Promise((resolve) => {
    setTimeout(() => resolve({ state: 'blocked', reason: 'busy' }), milliseconds)
  })
}

async function readPage(
  tabId: number,
  url: string | undefined,
  script: Script,
): Promise<PageReading> {
  try {
    // Running a script at once came in the same Chrome, 102, as storage.session.
    const atOnce = sessionArea() !== null
    const [selected] = await runScript(script, tabId, { atOnce })
    return selected
      ? pageReading(selected)
      : { state: 'blocked', reason: blockedReason(url) }
  } catch (error) {
    // No script may run there, or the tab is gone by now: a state to show, not a fault.
    const message = error instanceof Error ? error.message : String(error)
    return { state: 'blocked', reason: blockedReason(url, message) }
  }
}

/** Scripts cannot be injected into pages of this extension, which can be read directly. */
function readOwnPage(tabId: number, url: string | undefined): PageReading | null {
  if (!url?.startsWith(browser.runtime.getURL('/'))) return null
  // The typings of the API mean its own Window by `Window`; these are the DOM's.
  const views = browser.extension.getViews({
    type: 'tab',
    tabId,
  }) as unknown[] as Window[]
  const text = views.map((view) => String(view.getSelection() ?? '')).find(isSelection)
  return text === undefined
    ? { state: 'empty', caret: false }
    : { state: 'selection', ...cutSelection(text), editable: false }
}

/**
 * The selection, read whole, where the user writes, or '' for a caret there; null where nothing can
 * be put in.
 */
export function writableText(reading: PageReading | null): string | null {
  if (reading?.state === 'empty') return reading.caret ? '' : null
  return reading?.state === 'selection' && reading.editable && !reading.cut
    ? reading.text
    : null
}

/** What a script in a page gave over a port; null where it is nothing that ours gives. */
export function readMessage(message: unknown): PageReading | null {
  const parsed = v.safeParse(SCRIPTS['follow-selection'].answer, message)
  return parsed.success ? pageReading(parsed.output) : null
}

function pageReading(selected: Selected): PageReading {
  if (selected.state === 'pdf') return { state: 'blocked', reason: 'pdf' }
  // A blank selection is none.
  const isBlank = selected.state === 'selection' && !isSelection(selected.text)
  return isBlank ? { state: 'empty', caret: false } : selected
}

const isSelection = (text: string): boolean => text.trim() !== ''
