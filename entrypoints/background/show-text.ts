// Shows a text in the popup, or where the browser cannot open that, in a small window.
import { browser } from 'wxt/browser'
import { optionalApis } from '../apis/optional-apis.ts'
import { markOf } from '../history/private-window.ts'
import { wellFormed } from '../popup/selection-text.ts'
import { hashForText, leavePendingText, sessionArea } from '../popup/tab-state.ts'

/** The popup's size and room for the frame of the window. */
const WINDOW = { type: 'popup', width: 436, height: 620 } as const

/**
 * To be called in the event of the user's click itself, before anything is awaited.
 * @param isPrivate the text is of a private window
 */
export async function showText(text: string, isPrivate: boolean): Promise<void> {
  const mark = markOf(isPrivate)
  if (sessionArea() === null) {
    await openSmallWindow(mark + hashForText(wellFormed(text)))
    return
  }
  // Before the text is stored: Firefox < 149 allows it in the click alone. The popup waits
  // for a text that comes after it.
  const opened = tryOpenPopup()
  await leavePendingText(wellFormed(text))
  if (!(await opened)) await openSmallWindow(mark)
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

async function openSmallWindow(rest: string): Promise<void> {
  const url = `${browser.runtime.getURL('/popup.html')}?window=1${rest}`
  const { windows } = optionalApis()
  if (windows) await windows.create({ ...WINDOW, url })
  else await browser.tabs.create({ url })
}
