// Answers the bubbles. They stand in pages, so nothing that comes from there is taken on trust.
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { isOnSite, siteOf } from '../../data/options/sites.ts'
import { type BubbleRequest, bubbleRequestSchema } from '../bubble/requests.ts'
import { localeOf } from '../options/interface-locale.ts'
import { loadOptions, saveOptions } from '../options/stored-options.ts'
import { noticeUrl } from '../popup/notice-url.ts'
import { showText } from './show-text.ts'

/** Evaluated when this is first called, not when the worker starts: see omnibox.ts. */
const answers = () => import('./bubble-answers.ts')

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

async function answer(request: BubbleRequest, sender: Sender): Promise<unknown> {
  const options = await loadOptions()
  if (!options.bubble) return null
  switch (request.type) {
    case 'bubble-allowed':
      return ![sender.tab?.url, sender.url].some((url = '') =>
        isOnSite(siteOf(url) ?? '', options.bubbleOffSites),
      )
    case 'bubble-look-up': {
      if (request.withCard) await bringCard(sender)
      const { lookedUpFor } = await answers()
      return lookedUpFor(request, localeOf(options, navigator.language))
    }
    case 'bubble-notice':
      await browser.tabs.create({ url: noticeUrl(request.noticeId, request.clauseId) })
      return true
    case 'bubble-popup':
      await showText(request.text, sender.tab?.incognito ?? true)
      return true
    case 'bubble-off-here': {
      // The site that the user sees in the address bar, whatever frame it is.
      const site = siteOf(sender.tab?.url ?? '')
      if (site !== null) {
        await saveOptions({
          bubbleOffSites: [...new Set([...options.bubbleOffSites, site])],
        })
      }
      return true
    }
  }
}

async function bringCard({ tab, frameId }: Sender): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: ['/bubble-card.js'],
  })
}
