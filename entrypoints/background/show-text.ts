// Shows a text in the popup, or where the browser cannot open that, in a small window.
import { browser } from 'wxt/browser'
import { optionalApis } from '../../app/browser/optional-apis.ts'
import { markOf } from '../../app/history/private-window.ts'
import type { ScreenPoint } from '../../app/messages/protocol.ts'
import { hashForText, putPendingText, sessionArea } from '../../app/popup/tab-state.ts'
import { LONGEST_SELECTION, wellFormed } from '../../core/text/selection-text.ts'

/** The popup's size and room for the frame of the window. */
const WINDOW = { type: 'popup', width: 436, height: 620 } as const

/**
 * To be called in the event of the user's click itself, before anything is awaited.
 * @param text where it is known only later and then is null, the popup reads the page
 * @param isPrivate the text is of a private window
 * @param near where on the screen the user has clicked
 */
export async function showText(
  text: string | Promise<string | null>,
  isPrivate: boolean,
  near: ScreenPoint | null = null,
): Promise<void> {
  // Before the text is stored: Firefox < 149 allows it in the click alone. The popup waits
  // for a text that comes after it.
  const opened = sessionArea() === null ? false : tryOpenPopup()
  const known = await text
  if (known === null) return
  const mark = markOf(isPrivate)
  const whole = wellFormed(known)
  if (!(await putPendingText(whole))) {
    // The address of a window takes about 2 MB, and the box no more than this.
    const begin = wellFormed(whole.slice(0, LONGEST_SELECTION))
    await openSmallWindow(mark + hashForText(begin), near)
  } else if (!(await opened)) await openSmallWindow(mark, near)
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

async function openSmallWindow(rest: string, near: ScreenPoint | null): Promise<void> {
  const url = `${browser.runtime.getURL('/popup.html')}?window=1${rest}`
  const { windows } = optionalApis()
  if (!windows) {
    await browser.tabs.create({ url })
    return
  }
  const create = (place: object) => windows.create({ ...WINDOW, ...place, url })
  try {
    await create(near ? placeWithin(await windows.getLastFocused(), near) : {})
  } catch {
    // A place that is not on the screen.
    await create({})
  }
}

interface Bounds {
  left?: number | undefined
  top?: number | undefined
  width?: number | undefined
  height?: number | undefined
}

/** Beside a point, within the browser's window as far as that has room. */
function placeWithin(
  { left = 0, top = 0, width = 0, height = 0 }: Bounds,
  { x, y }: ScreenPoint,
): { left: number; top: number } {
  return {
    left: Math.round(Math.max(left, Math.min(x, left + width - WINDOW.width))),
    top: Math.round(Math.max(top, Math.min(y, top + height - WINDOW.height))),
  }
}
