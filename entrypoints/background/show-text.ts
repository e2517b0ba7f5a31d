// Shows a text in the popup, or where the browser cannot open that, in a small window.
import { browser } from 'wxt/browser'
import { wellFormed } from '../popup/selection-text.ts'
import { hashForText, leavePendingText, sessionArea } from '../popup/tab-state.ts'

/** The popup's size and room for the frame of the window. */
const WINDOW = { type: 'popup', width: 436, height: 620 } as const

/** To be called in the event of the user's click itself, before anything is awaited. */
export async function showText(text: string): Promise<void> {
  if (sessionArea() === null) {
    await openSmallWindow(hashForText(wellFormed(text)))
    return
  }
  // Before the text is stored: Firefox < 149 allows it in the click alone. The popup waits
  // for a text that comes after it.
  const opened = tryOpenPopup()
  await leavePendingText(wellFormed(text))
  if (!(await opened)) await openSmallWindow('')
}

/** False where the browser has no openPopup (Chrome < 127) or refuses it. */
async function tryOpenPopup(): Promise<boolean> {
  // The typings say that it is always there; old browsers have it not.
  const action = browser.action as Partial<typeof browser.action>
  if (action.openPopup === undefined) return false
  try {
    await action.openPopup()
    return true
  } catch {
    // No toolbar in this window, or no gesture: the small window shows the text all the same.
    return false
  }
}

async function openSmallWindow(hash: string): Promise<void> {
  const url = `${browser.runtime.getURL('/popup.html')}?window=1${hash}`
  await browser.windows.create({ ...WINDOW, url })
}
