// The permission for pages belongs to the bubble: it is asked for when the bubble is turned on, and
// held no longer than the bubble is on.
import { browser } from 'wxt/browser'
import { loadOptions, onOptions, saveOptions } from './stored-options.ts'

export const PAGES = { origins: ['*://*/*'] }

export type BubbleAnswer = 'granted' | 'refused' | 'impossible'

/** To be called in the user's click itself, before anything is awaited: else it is not asked. */
export async function requestPages(): Promise<BubbleAnswer> {
  try {
    return (await browser.permissions.request(PAGES)) ? 'granted' : 'refused'
  } catch {
    // A browser that knows no optional permission for pages, or a policy that forbids it.
    return 'impossible'
  }
}

export function holdsPages(): Promise<boolean> {
  return browser.permissions.contains(PAGES)
}

/** For the background: however the one changes, in the browser's own settings too, the other follows. */
export function keepPermissionWithBubble(): void {
  onOptions(({ bubble }) => {
    if (!bubble) void giveUpPages()
    // A policy that forbade it is lifted, and the permission went with it.
    else void turnOffWithout()
  })
  browser.runtime.onStartup.addListener(() => void giveUpIfOff())
  browser.permissions.onRemoved.addListener(() => void turnOffWithout())
  // Whatever has changed while nothing of the extension ran.
  void turnOffWithout()
}

/** A policy may have turned the bubble off while the browser was closed. */
async function giveUpIfOff(): Promise<void> {
  if (!(await loadOptions()).bubble) await giveUpPages()
}

async function giveUpPages(): Promise<void> {
  // Not held: nothing to give up, and no event.
  if (await holdsPages()) await browser.permissions.remove(PAGES)
}

/** The box in the options is not ticked where it does nothing. */
async function turnOffWithout(): Promise<void> {
  // The permission is asked for before the option is stored.
  if (!(await loadOptions()).bubble) return
  if (!(await holdsPages())) await saveOptions({ bubble: false })
}
