// Has the wording put into the page, in two steps: a script from a file takes no arguments, so what
// is asked waits for it in the extension's own world of the page.

import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { Insertion } from '../../core/lookup/explain/index.ts'
import {
  type InsertionRequest,
  type InsertOutcome,
  outcomeSchema,
  REQUEST_KEY,
} from '../in-page/insertion-request.ts'

/** The script does not begin later than this, and takes half a second at most. */
const DEADLINE_MS = 1500
const PATIENCE_MS = 2500

/** Never rejects. @param selected the text that was read from the page and looked up */
export function insertInTab(
  tabId: number,
  selected: string,
  insertion: Insertion,
): Promise<InsertOutcome> {
  const deadline = Date.now() + DEADLINE_MS
  const busy = new Promise<InsertOutcome>((resolve) => {
    setTimeout(() => resolve({ state: 'refused', reason: 'busy' }), PATIENCE_MS)
  })
  return Promise.race([inject(tabId, { selected, ...insertion, deadline }), busy])
}

async function inject(tabId: number, request: InsertionRequest): Promise<InsertOutcome> {
  const target = { tabId }
  try {
    await browser.scripting.executeScript({
      target,
      func: leave,
      args: [REQUEST_KEY, request],
    })
    const [injection] = await browser.scripting.executeScript({
      target,
      files: ['/insert-text.js'],
    })
    const parsed = v.safeParse(outcomeSchema, injection?.result)
    return parsed.success ? parsed.output : { state: 'refused', reason: 'blocked' }
  } catch {
    // No script may run there (any more), or the tab is gone: a reason to give, not a fault.
    return { state: 'refused', reason: 'blocked' }
  }
}

/** Runs in the page: nothing from around it is there. */
function leave(key: string, request: InsertionRequest): void {
  Reflect.set(globalThis, key, request)
}
