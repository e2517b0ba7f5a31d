// A page as the source of a check.
import { browser } from 'wxt/browser'
import type { CheckProblem } from '../../core/findings/session.ts'
import {
  checkPage,
  type PageCheck,
  type PageCheckStart,
} from '../page-access/page-check.ts'
import type { OpenSource, SourceEvent } from './source.ts'

/** @param text the selection as the context menu gives it, for where no script may read it; else null */
export const openPage =
  (tabId: number, part: 'page' | 'selection', text: string | null): OpenSource =>
  (onEvent) => {
    let check: PageCheck | null = null
    let isOver = false
    const start = async (): Promise<void> => {
      const url = await addressOf(tabId)
      const started = await checkPage({ id: tabId, url }, part, {
        onText: (read) => onEvent({ type: 'blocks', ...read }),
        onStep: (by) => onEvent({ type: 'stepped', by }),
        onEnd: () => onEvent({ type: 'left' }),
      })
      if (started.state === 'started') {
        check = started.check
        if (isOver) check.stop()
      } else if (isOver) return
      else if (text !== null) onEvent(readOnlyEvent(text))
      else onEvent({ type: 'refused', problem: problemOf(started, url) })
    }
    void start()
    return {
      mark: (blocks) => check?.mark(blocks),
      show: (key) => {
        if (check === null) return
        bringToFront(tabId)
        void check.show(key)
      },
      replace: async (key, written, replacement) =>
        check === null
          ? { state: 'refused', reason: 'read-only' }
          : check.replace(key, written, replacement),
      stop: () => {
        isOver = true
        check?.stop()
      },
    }
  }

/** Another tab may be in front of the list. */
function bringToFront(tabId: number): void {
  // The tab may have been closed in this very moment.
  browser.tabs.update(tabId, { active: true }).catch(() => {})
}

/** Paragraphs of a text that only the click brought: it can be checked, and nothing more. */
const readOnlyEvent = (text: string): SourceEvent => ({
  type: 'blocks',
  blocks: text
    .split(/[\n\r]+/u)
    .map((line, id) => ({ id, text: line, place: 'text' as const })),
  notRead: [],
  canMark: true,
})

/** Not told where the user has not invoked the extension on the tab. */
async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url
  } catch {
    // Closed meanwhile.
    return undefined
  }
}

/** Where no address is told, the user has not invoked the extension there. */
function problemOf(
  started: Exclude<PageCheckStart, { state: 'started' }>,
  url: string | undefined,
): CheckProblem {
  if (started.state !== 'blocked') return started.state
  return started.reason === 'other' && url === undefined ? 'ungranted' : started.reason
}
