// What the pages of notices do outside of themselves.

import { isoDay } from '../../components/format-date.ts'
import type { NoticeEffects } from '../../components/library/effects.ts'
import { putDraft, readDrafts, removeDraft } from '../../data/store/library/drafts.ts'
import { readHeads, readNotices } from '../../data/store/library/read.ts'
import { importData } from '../exchange/exchange.ts'
import { noticesPart } from '../exchange/notices-part.ts'
import { dropNotices, keepNotices, labelNotices } from '../held/keep-notices.ts'
import { decoded } from './decoded.ts'
import { exportNotices } from './export-notices.ts'
import { textOfPage } from './page/page-text.ts'
import { textOfTab } from './page/read-tab.ts'

export const noticeEffects: NoticeEffects = {
  list: readHeads,
  read: readNotices,
  keep: async (notices) => {
    await askToPersist()
    return keepNotices(notices)
  },
  drop: dropNotices,
  label: async (id, labels) => {
    const [kept] = await readNotices([id])
    return kept ? labelNotices([{ ...kept, ...labels }]) : 'failed'
  },
  exportNotices,
  importFile: (file, progress) => importData(file, [noticesPart], progress),
  drafts: readDrafts,
  putDraft,
  removeDraft,
  readFile: async (file) => {
    const { name } = file
    const origin = { kind: 'file', name, url: null, on: isoDay() } as const
    const text = decoded(await file.arrayBuffer())
    return /\.html?$/iu.test(name)
      ? { ...(await textOfPage(text)), origin }
      : { text, main: null, origin }
  },
  readTab: textOfTab,
  usage: async () => (await navigator.storage.estimate()).usage ?? null,
  open: (hash) => location.assign(hash),
}

/** With `unlimitedStorage` browsers grant it without asking the user; where not, it stays as it is. */
async function askToPersist(): Promise<void> {
  if (await navigator.storage.persisted()) return
  await navigator.storage.persist()
}
