// What the popup and the side panel do to the browser, and what they keep.

import { browser } from 'wxt/browser'
import type { Match } from '../../core/lookup/index.ts'
import type { CiteDefaults } from '../../core/options/citing.ts'
import type { Pin } from '../../core/records/saved.ts'
import type { WriteResult } from '../../core/records/storage.ts'
import { libraryHref } from '../../core/routes/library-page.ts'
import { SAVED_ROUTE } from '../../core/routes/saved.ts'
import { doAct } from '../acts/act.ts'
import { perform } from '../acts/perform.ts'
import { copy } from '../browser/clipboard.ts'
import { noticeUrl } from '../browser/notice-url.ts'
import { isHistoryOn } from '../history/history-option.ts'
import { isPrivatePage } from '../history/private-window.ts'
import { pinStore } from '../storage/pins.ts'

async function openPage(url: string): Promise<void> {
  await browser.tabs.create({ url })
}

export const EFFECTS = {
  copy,
  openNotice: (noticeId: string, clauseId: string | null) =>
    void openPage(noticeUrl(noticeId, clauseId)),
  openSaved: () => void openPage(browser.runtime.getURL(libraryHref(SAVED_ROUTE))),
  rememberCiting: ({ style, issuers, number }: CiteDefaults) =>
    // Where that fails the citation is copied all the same; the next one begins as this one did.
    void doAct(
      {
        kind: 'options',
        changes: { citeStyle: style, citeIssuers: issuers, citeNumber: number },
      },
      perform,
    ),
  pins: {
    list: pinStore.list,
    put: (pin: Pin) => doAct({ kind: 'pin', pin }, perform),
    remove: (id: string) => doAct({ kind: 'unpin', id }, perform),
  },
  record: async (text: string, found: Match | null): Promise<WriteResult> => {
    // Nothing of a private window is noted, nor where the user wants no history.
    if ((await isPrivatePage()) || !(await isHistoryOn())) return 'ok'
    const entry = found && { id: found.entry.id, wording: found.entry.text }
    return doAct({ kind: 'record', text, entry, at: Date.now() }, perform)
  },
}
