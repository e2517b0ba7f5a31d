// Answers the bubbles. They stand in pages, so nothing that comes from there is taken on trust.
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import {
  type BubbleOrder,
  type BubbleRequest,
  bubbleRequestSchema,
  selectionSchema,
} from '../../app/messages/bubble-requests.ts'
import { loadOptions } from '../../app/options/stored-options.ts'
import { isOnSite, siteOf } from '../../core/options/sites.ts'
import { showText } from './show-text.ts'

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1]

export function answerBubbles(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const request = v.safeParse(bubbleRequestSchema, message)
    if (!request.success || !isBubble(sender)) {
      console.warn('A message of nobody known was dropped.', sender.url)
      return
    }
    void answer(request.output, sender).then(respond, (error: unknown) => {
      console.error('A bubble could not be answered.', error)
      respond(false)
    })
    // It is answered later.
    return true
  })
}

/** A script of this extension in a tab. */
function isBubble({ id, tab, frameId }: Sender): boolean {
  return id === browser.runtime.id && tab?.id !== undefined && frameId !== undefined
}

async function answer(request: BubbleRequest, { tab, url }: Sender): Promise<unknown> {
  const options = await loadOptions()
  if (!options.bubble) return null
  switch (request.type) {
    case 'bubble-allowed':
      return ![tab?.url, url].some((page = '') =>
        isOnSite(siteOf(page) ?? '', options.bubbleOffSites),
      )
    case 'bubble-look-up':
      await showText(request.text, tab?.incognito ?? true, request.near)
      return true
  }
}

/** What is selected in the frame of a tab that has the focus; null where no bubble tells. */
export async function selectedInTab(tabId: number | undefined): Promise<string | null> {
  if (tabId === undefined) return null
  const order: BubbleOrder = { type: 'bubble-selection' }
  try {
    const told: unknown = await browser.tabs.sendMessage(tabId, order)
    return v.is(selectionSchema, told) ? told : null
  } catch {
    // There is no bubble on that page.
    return null
  }
}
