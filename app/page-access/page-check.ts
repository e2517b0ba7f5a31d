// The wording check of a page, as a screen of the extension sees it: the text of the page in blocks,
// marks in it, jumps and replacements. The screen opens the port, so the extension listens to nobody,
// and a page has no way to speak to it.
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { BlockedReason } from '../../core/findings/session.ts'
import {
  type Block,
  type BlockMarks,
  type CheckAnswer,
  type CheckedPart,
  type CheckMessage,
  type NotRead,
  type PageMessage,
  pageMessageSchema,
} from '../messages/check-protocol.ts'
import type { InsertOutcome } from '../messages/protocol.ts'
import { runScript } from '../messages/run-script.ts'
import { sessionArea } from '../messages/session-area.ts'
import { blockedReason } from './blocked-reason.ts'
import { markStyle } from './mark-style.ts'

/** What a page reads, in the order of the document. */
export interface PageText {
  blocks: readonly Block[]
  /** What of the page is not in the blocks, and why. */
  notRead: readonly NotRead[]
  /** False where the browser has no marks: the list alone shows the places. */
  canMark: boolean
}

export interface PageCheckListener {
  /** Once when all is read, and again whenever the page has changed. Blocks that did not are the same objects. */
  onText: (text: PageText) => void
  /** F8 (1) or Shift+F8 (-1) was pressed in the page: to the next finding, or the one before. */
  onStep?: (by: 1 | -1) => void
  /** The page was left or reloaded, or the extension has been updated. Not after `stop`. */
  onEnd: () => void
}

export interface PageCheck {
  /** Marks these blocks anew, fields too: what is shown or replaced needs a mark. `[]` takes them away. */
  mark: (blocks: readonly BlockMarks[]) => void
  /**
   * Scrolls to a mark, makes it the current one and flashes it; selects it where the user writes.
   * Null: none is the current one any more.
   * @param focus gives the page the keyboard, too
   * @returns false where the place is there no longer
   */
  show: (key: string | null, options?: { focus?: boolean }) => Promise<boolean>
  /**
   * Replaces what is marked, where it still reads as `written`. Only to be called for a click or a key
   * of the user. One after the other: the next one has to wait for the outcome.
   */
  replace: (key: string, written: string, replacement: string) => Promise<InsertOutcome>
  /** Takes all marks away. */
  stop: () => void
}

export type PageCheckStart =
  | { state: 'started'; check: PageCheck }
  | { state: 'blocked'; reason: BlockedReason }
  /** There is nothing to read. `empty`: nothing is selected. */
  | { state: Exclude<CheckAnswer, 'reading'> }

/** In one message, so that the page does not notice it. */
const MOST_BLOCKS = 200
/** A page that does not answer by then hangs. */
const PATIENCE_MS = 4_000
/** A replacement does not begin later than this. */
const DEADLINE_MS = 1_500

/** Never rejects. @param url undefined where the browser does not tell it */
export async function checkPage(
  tab: { id: number; url: string | undefined },
  part: CheckedPart,
  listener: PageCheckListener,
): Promise<PageCheckStart> {
  const port = `m${crypto.randomUUID().replaceAll('-', '')}`
  const answer = await Promise.race([inject(tab, part, port), busy()])
  if (typeof answer !== 'string') return answer
  if (answer !== 'reading') return { state: answer }
  return { state: 'started', check: openCheck(tab.id, port, listener) }
}

async function inject(
  tab: { id: number; url: string | undefined },
  part: CheckedPart,
  port: string,
): Promise<CheckAnswer | Blocked> {
  try {
    // Running a script at once came in the same Chrome, 102, as storage.session.
    const atOnce = sessionArea() !== null
    const request = { part, port }
    const [answer] = await runScript('check-page', tab.id, { request, atOnce })
    return answer ?? { state: 'blocked', reason: blockedReason(tab.url) }
  } catch (error) {
    // No script may run there, or the tab is gone by now: a state to show, not a fault.
    const message = error instanceof Error ? error.message : String(error)
    return { state: 'blocked', reason: blockedReason(tab.url, message) }
  }
}

type Blocked = Extract<PageCheckStart, { state: 'blocked' }>

function busy(): Promise<Blocked> {
  return new Promise((resolve) => {
    setTimeout(() => resolve({ state: 'blocked', reason: 'busy' }), PATIENCE_MS)
  })
}

function openCheck(tabId: number, name: string, listener: PageCheckListener): PageCheck {
  const port = browser.tabs.connect(tabId, { name, frameId: 0 })
  const style = markStyle(tabId, name)
  const replies = expectReplies()
  let blocks: readonly Block[] = []
  let isOpen = true

  const close = (): void => {
    isOpen = false
    removeEventListener('pagehide', stop)
    style.remove()
    replies.end()
  }
  const stop = (): void => {
    if (!isOpen) return
    close()
    port.disconnect()
  }
  const onMessage = (message: PageMessage): void => {
    if (message.type === 'text') blocks = withChange(blocks, message)
    else if (message.type === 'read') {
      if (message.hasNewFrames) style.addAgain()
      listener.onText({ blocks, notRead: message.notRead, canMark: message.canMark })
    } else if (message.type === 'stepped') listener.onStep?.(message.by)
    else replies.take(message)
  }
  port.onMessage.addListener((message: unknown) => {
    const parsed = v.safeParse(pageMessageSchema, message)
    if (parsed.success && isOpen) onMessage(parsed.output)
  })
  port.onDisconnect.addListener(() => {
    // The page was left. Chromium counts the reason as an error unless it is looked at.
    void browser.runtime.lastError
    if (!isOpen) return
    close()
    listener.onEnd()
  })
  // A closed panel leaves no style behind.
  addEventListener('pagehide', stop)
  style.add()

  const post = (message: CheckMessage): boolean => {
    if (isOpen) port.postMessage(message)
    return isOpen
  }
  return {
    mark: (marked) => {
      for (let from = 0; from < marked.length; from += MOST_BLOCKS)
        post({ type: 'mark', blocks: marked.slice(from, from + MOST_BLOCKS) })
    },
    ...requestsOf(replies, post),
    stop,
  }
}

function withChange(
  blocks: readonly Block[],
  change: Extract<PageMessage, { type: 'text' }>,
): readonly Block[] {
  const { from, removed } = change
  return [...blocks.slice(0, from), ...change.blocks, ...blocks.slice(from + removed)]
}

type Reply = Extract<PageMessage, { request: number }>

interface Replies {
  /** Null where none comes. */
  next: (send: (request: number) => boolean, patience: number) => Promise<Reply | null>
  take: (reply: Reply) => void
  end: () => void
}

function expectReplies(): Replies {
  const waiting = new Map<number, (reply: Reply | null) => void>()
  let requests = 0
  return {
    next: (send, patience) => {
      requests += 1
      const request = requests
      const reply = new Promise<Reply | null>((resolve) => {
        waiting.set(request, resolve)
        setTimeout(() => resolve(null), patience)
        if (!send(request)) resolve(null)
      })
      return reply.finally(() => waiting.delete(request))
    },
    take: (reply) => waiting.get(reply.request)?.(reply),
    end: () => {
      for (const resolve of waiting.values()) resolve(null)
    },
  }
}

function requestsOf(
  replies: Replies,
  post: (message: CheckMessage) => boolean,
): Pick<PageCheck, 'show' | 'replace'> {
  return {
    show: async (key, { focus = false } = {}) => {
      const reply = await replies.next(
        (request) => post({ type: 'show', request, key, focus }),
        PATIENCE_MS,
      )
      return reply?.type === 'shown' && reply.isThere
    },
    replace: async (key, written, replacement) => {
      const wanted = { type: 'replace' as const, key, written, replacement }
      const deadline = Date.now() + DEADLINE_MS
      const reply = await replies.next(
        (request) => post({ ...wanted, request, deadline }),
        PATIENCE_MS,
      )
      if (reply?.type === 'replaced') return reply.outcome
      return { state: 'refused', reason: Date.now() < deadline ? 'gone' : 'busy' }
    },
  }
}
