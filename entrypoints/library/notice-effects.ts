// What the pages of notices do outside of themselves.

import { saveFile } from '../../app/browser/save-file.ts'
import { importData } from '../../app/exchange/exchange.ts'
import { noticesPart } from '../../app/exchange/notices-part.ts'
import { forgetInterruption, interruption } from '../../app/exchange/running-import.ts'
import { textOfTab } from '../../app/files/page/read-tab.ts'
import { readNoticeFile } from '../../app/files/read-file.ts'
import { ownValue } from '../../app/own-library/own-value.ts'
import { binHeads, emptyBin, restoreAct } from '../../app/own-library/recycle-bin.ts'
import { repairIndex } from '../../app/own-library/repair-index.ts'
import { restoreNotices } from '../../app/own-library/second-copy.ts'
import { acceptLoss, loss } from '../../app/own-library/tally.ts'
import { changeNotices, dropNotices } from '../../app/own-library/write-notices.ts'
import { libraryDatabase } from '../../app/storage/library/database.ts'
import {
  changeDraft,
  putDraft,
  readDraft,
  readDrafts,
  removeDraft,
} from '../../app/storage/library/drafts.ts'
import { readHeads, readNotices } from '../../app/storage/library/read.ts'
import { readingProblem } from '../../app/storage/transactions.ts'
import { onWritten } from '../../app/storage/written.ts'
import type { NoticeEffects } from '../../components/library/effects.ts'
import { newRemoval } from '../../core/records/bin.ts'
import type { StoredNotice } from '../../core/records/library.ts'
import { isoDay } from '../../core/text/day.ts'
import { sameData } from '../../data/canonical-json.ts'
import type { Notice } from '../../data/schema.ts'

const ORDER_KEY = 'notices-order'

export const noticeEffects: NoticeEffects = {
  interruption,
  forgetInterruption,
  list: readHeads,
  restoreLost: restoreNotices,
  loss,
  acceptLoss,
  repairIndex,
  whyUnreadable: () => readingProblem(libraryDatabase),
  read: readNotices,
  keep: async (notices, why) => {
    await askToPersist()
    const { written } = await changeNotices(
      notices.map(({ notice }) => notice.id),
      (before) => notices.map((kept) => ({ ...kept, ...labelsAmong(before, kept) })),
      why ? { removal: newRemoval(why) } : {},
    )
    return written
  },
  drop: (ids) => dropNotices(ids, { removal: newRemoval('removed') }),
  bin: binHeads,
  restore: restoreAct,
  emptyBin,
  labels: (id) =>
    ownValue(
      id,
      ({ name, tags }) => ({ name, tags }),
      sameData,
      (before, labels) => ({
        ...before,
        ...labels,
      }),
    ),
  held: (id) =>
    ownValue<Notice | null>(
      id,
      ({ notice }) => notice,
      sameData,
      (before, notice) => (notice ? { ...before, notice } : before),
      'edited',
    ),
  saveFile,
  importFile: (file, progress) => importData(file, [noticesPart], progress),
  drafts: readDrafts,
  putDraft: (draft) => putDraft(draft),
  draft: (id) => ({
    read: () => readDraft(id),
    watch: (listener) => onWritten('library', listener),
    same: sameData,
    write: (draft, seen) =>
      seen === 'gone' ? putDraft(draft) : changeDraft(draft, seen.value),
  }),
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

/** Of the notice whose place another takes; its own where there is none. */
function labelsAmong(
  before: readonly StoredNotice[],
  { notice, name, tags }: StoredNotice,
) {
  const replaced = before.find((kept) => kept.notice.id === notice.id)
  return replaced ? { name: replaced.name, tags: replaced.tags } : { name, tags }
}

/** With `unlimitedStorage` browsers grant it without asking the user; where not, it stays as it is. */
async function askToPersist(): Promise<void> {
  if (await navigator.storage.persisted()) return
  await navigator.storage.persist()
}
