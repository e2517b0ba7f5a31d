// What the pages of notices do outside of themselves.

import { isoDay } from '../../components/format-date.ts'
import type { NoticeEffects } from '../../components/library/effects.ts'
import { newRemoval } from '../../data/records/bin.ts'
import { libraryDatabase } from '../../data/store/library/database.ts'
import {
  changeDraft,
  putDraft,
  readDrafts,
  removeDraft,
} from '../../data/store/library/drafts.ts'
import { readHeads, readNotices } from '../../data/store/library/read.ts'
import { readingProblem } from '../../data/store/outcome.ts'
import { importData } from '../exchange/exchange.ts'
import { noticesPart } from '../exchange/notices-part.ts'
import { saveFile } from '../exchange/save-file.ts'
import { changeNotice, dropNotices, keepNotices } from '../held/keep-notices.ts'
import { binHeads, emptyBin, restoreAct } from '../held/recycle-bin.ts'
import { repairIndex } from '../held/repair-index.ts'
import { restoreNotices } from '../held/second-copy.ts'
import { acceptLoss, loss } from '../held/tally.ts'
import { readNoticeFile } from './files/read-file.ts'
import { textOfTab } from './page/read-tab.ts'

const ORDER_KEY = 'notices-order'

export const noticeEffects: NoticeEffects = {
  list: readHeads,
  restoreLost: restoreNotices,
  loss,
  acceptLoss,
  repairIndex,
  whyUnreadable: () => readingProblem(libraryDatabase),
  read: readNotices,
  keep: async (notices, why) => {
    await askToPersist()
    return keepNotices(notices, why ? { removal: newRemoval(why) } : {})
  },
  drop: (ids) => dropNotices(ids, { removal: newRemoval('removed') }),
  bin: binHeads,
  restore: restoreAct,
  emptyBin,
  label: async (id, labels) =>
    (await changeNotice(id, (before) => ({ ...before, ...labels }))) ?? 'failed',
  saveFile,
  importFile: (file, progress) => importData(file, [noticesPart], progress),
  drafts: readDrafts,
  changeDraft,
  putDraft: (draft) => putDraft(draft),
  removeDraft: (id, removal) => removeDraft(id, removal ? { removal } : {}),
  readFile: async (file, signal) => {
    const read = await readNoticeFile(file, signal)
    const { name } = file
    return 'problem' in read
      ? read
      : { ...read, origin: { kind: 'file', name, url: null, on: isoDay() } }
  },
  readTab: textOfTab,
  // It is for this browser alone and may be lost: no option, and read before the first draw.
  order: {
    read: () => localStorage.getItem(ORDER_KEY),
    write: (order) => localStorage.setItem(ORDER_KEY, order),
  },
  usage: async () => (await navigator.storage.estimate()).usage ?? null,
  open: (hash) => location.assign(hash),
}

/** With `unlimitedStorage` browsers grant it without asking the user; where not, it stays as it is. */
async function askToPersist(): Promise<void> {
  if (await navigator.storage.persisted()) return
  await navigator.storage.persist()
}
