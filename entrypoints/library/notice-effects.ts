// What the pages of notices do outside of themselves.

import { isoDay } from '../../components/format-date.ts'
import type { NoticeEffects } from '../../components/library/effects.ts'
import { linesOfBlocks } from '../../data/parse/blocks.ts'
import { putDraft, readDraft } from '../../data/store/library/drafts.ts'
import { readHeads, readNotices } from '../../data/store/library/read.ts'
import { exportData, importData } from '../exchange/exchange.ts'
import { noticesPart } from '../exchange/notices-part.ts'
import { dropNotices, keepNotices } from '../held/keep-notices.ts'
import { decoded } from './decoded.ts'

export const noticeEffects: NoticeEffects = {
  list: readHeads,
  read: readNotices,
  keep: async (notices) => {
    await askToPersist()
    return keepNotices(notices)
  },
  drop: dropNotices,
  exportAll: () => exportData(new Date(), [noticesPart]),
  importFile: (file, progress) => importData(file, [noticesPart], progress),
  readDraft,
  putDraft,
  readText: async (file) => {
    const { name } = file
    const origin = { kind: 'file', name, url: null, on: isoDay() } as const
    if (/\.html?$/iu.test(name)) {
      const html = decoded(await file.arrayBuffer())
      // Parsed, not shown: no script of it runs, and nothing is loaded.
      const { body } = new DOMParser().parseFromString(html, 'text/html')
      const text = linesOfBlocks(body).map((line) => line.text)
      return { text: text.join('\n'), origin }
    }
    if (!/\.(?:txt|text|md)$/iu.test(name)) return 'format'
    return { text: decoded(await file.arrayBuffer()), origin }
  },
  usage: async () => (await navigator.storage.estimate()).usage ?? null,
  newId: () => `own-${crypto.randomUUID()}`,
  open: (hash) => location.assign(hash),
}

/** With `unlimitedStorage` browsers grant it without asking the user; where not, it stays as it is. */
async function askToPersist(): Promise<void> {
  if (await navigator.storage.persisted()) return
  await navigator.storage.persist()
}
