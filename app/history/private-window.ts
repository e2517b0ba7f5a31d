// Whether the user is in a private window, where nothing that was looked up may be kept.
//
// The manifest leaves `incognito` at "spanning". In Chromium that means one worker and one origin
// for normal and private windows alike: IndexedDB and storage are those of the profile, on disk,
// and nothing keeps a private text out of them but this question. With "split" private windows
// would have a worker of their own and an IndexedDB in memory, though storage.local is shared even
// then; and pins made there would be lost. Firefox has "spanning" alone.
import { browser } from 'wxt/browser'
import { optionalApis } from '../browser/optional-apis.ts'

const MARK = 'private'

/** For the address of a page that shows a text of a private window and may be in a normal one. */
export const markOf = (isPrivate: boolean): string => (isPrivate ? `&${MARK}=1` : '')

/** Where the browser does not tell, it counts as private. */
export async function isPrivatePage(): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true
  // Where pages of the extension may not be in private windows, they are shown in a normal one.
  if (new URLSearchParams(location.search).has(MARK)) return true
  const { windows } = optionalApis()
  return isPrivate(windows ? () => windows.getCurrent() : tabInFront)
}

/** The same for the worker, of the window that the user is in. */
export function isPrivateFocus(): Promise<boolean> {
  const { windows } = optionalApis()
  return isPrivate(windows ? () => windows.getLastFocused() : tabInFront)
}

/** Where there are no windows. */
async function tabInFront(): Promise<{ incognito: boolean }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab ?? { incognito: true }
}

async function isPrivate(ask: () => Promise<{ incognito: boolean }>): Promise<boolean> {
  try {
    const { incognito } = await ask()
    return incognito
  } catch {
    return true
  }
}
