// Has the wording put into the page.
import type { Insertion } from '../../core/lookup/explain/index.ts'
import type { InsertionRequest, InsertOutcome } from '../messages/protocol.ts'
import { runScript } from '../messages/run-script.ts'

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
  try {
    const [outcome] = await runScript('insert-text', tabId, { request })
    return outcome ?? { state: 'refused', reason: 'blocked' }
  } catch {
    // No script may run there (any more), or the tab is gone: a reason to give, not a fault.
    return { state: 'refused', reason: 'blocked' }
  }
}
