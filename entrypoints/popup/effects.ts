// What the popup and the side panel do to the browser, and what they keep.
import { browser } from 'wxt/browser'
import type { Effects } from '../../components/popup/use-actions.ts'
import { SAVED_ROUTE } from '../../components/saved/route.ts'
import { pinStore } from '../../data/store/pins.ts'
import { isPrivatePage } from '../history/private-window.ts'
import { recordLookup } from '../history/record-lookup.ts'
import { saveOptions } from '../options/stored-options.ts'
import { copy } from './clipboard.ts'
import { noticeUrl } from './notice-url.ts'

/** Nobody waits longer for a record to be written. */
const PATIENCE_MS = 400

let recording: Promise<unknown> = Promise.resolve()

/** The popup goes away as soon as the tab opens, and with it a record that is on its way. */
async function openPage(url: string): Promise<void> {
  await Promise.race([
    recording,
    new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
  ])
  await browser.tabs.create({ url })
}

export const EFFECTS: Pick<
  Effects,
  'copy' | 'openNotice' | 'openSaved' | 'pins' | 'record' | 'rememberCiting'
> = {
  copy,
  openNotice: (noticeId, clauseId) => void openPage(noticeUrl(noticeId, clauseId)),
  openSaved: () => void openPage(browser.runtime.getURL(`/library.html${SAVED_ROUTE}`)),
  rememberCiting: ({ style, issuers, number }) =>
    void saveOptions({
      citeStyle: style,
      citeIssuers: issuers,
      citeNumber: number,
    }).catch((error: unknown) =>
      // The citation is copied all the same; the next one begins as this one did.
      console.error('The choices of citing could not be saved.', error),
    ),
  pins: pinStore,
  record: (text, found) => {
    const written = isPrivatePage().then((isPrivate) =>
      recordLookup(text, found, isPrivate),
    )
    recording = written
    return written
  },
}
