// The way from a page to the background.
import { browser } from 'wxt/browser'
import type { BubbleRequest } from '../../app/messages/bubble-requests.ts'

/** False once the extension was updated, disabled or removed: this script is all that is left. */
export function isAlive(): boolean {
  // The typings say that it is always there.
  const { runtime } = browser as { runtime?: { id?: string } }
  return runtime?.id !== undefined
}

/** What the background answers; null where the bubble is off, or there is no background any more. */
export async function ask(request: BubbleRequest): Promise<unknown> {
  if (!isAlive()) return null
  try {
    return (await browser.runtime.sendMessage(request)) ?? null
  } catch (error) {
    // Updated or disabled while it was on its way.
    if (!isAlive()) return null
    throw error
  }
}
