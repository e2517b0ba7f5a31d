// Answers the bubbles. They stand in pages, so nothing that comes from there is taken on trust.
import { browser } from 'wxt/browser'
import { listen, type Sender } from '../../app/messages/listen.ts'
import type { RequestOf } from '../../app/messages/protocol.ts'
import { send, toTab } from '../../app/messages/send.ts'
import { loadOptions } from '../../app/options/stored-options.ts'
import type { Options } from '../../core/options/schema.ts'
import { isOnSite, siteOf } from '../../core/options/sites.ts'
import { showText } from './show-text.ts'

export function answerBubbles(): void {
  listen(
    {
      'bubble-allowed': (_, sender) =>
        whileOn((options) => isAllowed(sender, options.bubbleOffSites)),
      'bubble-look-up': (request, sender) => whileOn(() => lookUp(request, sender)),
    },
    {
      admits: isBubble,
      onDropped: ({ url }) => console.warn('A message of nobody known was dropped.', url),
    },
  )
}

/** A script of this extension in a tab. */
function isBubble({ id, tab, frameId }: Sender): boolean {
  return id === browser.runtime.id && tab?.id !== undefined && frameId !== undefined
}

/** @returns null while the bubble is off, false where the work has failed */
async function whileOn(
  work: (options: Options) => boolean | Promise<boolean>,
): Promise<boolean | null> {
  try {
    const options = await loadOptions()
    return options.bubble ? await work(options) : null
  } catch (error) {
    console.error('A bubble could not be answered.', error)
    return false
  }
}

/** Neither the page nor the frame is of a site where the bubble is off. */
function isAllowed({ tab, url }: Sender, offSites: readonly string[]): boolean {
  return ![tab?.url, url].some((page = '') => isOnSite(siteOf(page) ?? '', offSites))
}

async function lookUp(
  { text, near }: RequestOf<'bubble-look-up'>,
  { tab }: Sender,
): Promise<boolean> {
  await showText(text, tab?.incognito ?? true, near)
  return true
}

/** What is selected in the frame of a tab that has the focus; null where no bubble tells. */
export async function selectedInTab(tabId: number | undefined): Promise<string | null> {
  if (tabId === undefined) return null
  try {
    return await send(toTab(tabId), 'bubble-selection', {})
  } catch {
    // There is no bubble on that page.
    return null
  }
}
