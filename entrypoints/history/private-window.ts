// Whether the user is in a private window, where nothing that was looked up may be kept.
//
// The manifest leaves `incognito` at "spanning". In Chromium that means one worker and one origin
// for normal and private windows alike: IndexedDB and storage are those of the profile, on disk,
// and nothing keeps a private text out of them but this question. With "split" private windows
// would have a worker of their own and an IndexedDB in memory, though storage.local is shared even
// then; and pins made there would be lost. Firefox has "spanning" alone.
import { browser } from 'wxt/browser'

/** Where the browser does not tell, it counts as private. */
export async function isPrivateWindow(): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true
  try {
    const { incognito } = await browser.windows.getCurrent()
    return incognito
  } catch {
    return true
  }
}
