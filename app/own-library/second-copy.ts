// Brings back from the second copy what the database has lost, and completes the copy. Nothing in the
// database is replaced by this, so the user is not asked first: until it is done, a lookup would say of
// a wording of theirs that it stands nowhere.

import * as v from 'valibot'
import type { CopiedStore } from '../../core/records/copied.ts'
import { waitingDraftSchema } from '../../core/records/drafts.ts'
import { storedNoticeSchema } from '../../core/records/library.ts'
import { pinSchema } from '../../core/records/saved.ts'
import type { WriteResult } from '../../core/records/storage.ts'
import { savedDatabase } from '../storage/database.ts'
import { libraryDatabase } from '../storage/library/database.ts'
import { putDraft, readDraftIds } from '../storage/library/drafts.ts'
import { readIds } from '../storage/library/read.ts'
import { pinStore, readPinIds } from '../storage/pins.ts'
import {
  type CopyState,
  compareWithCopy,
  copyAgain,
  readCopies,
} from '../storage/second-copy.ts'
import { read } from '../storage/transactions.ts'
import { putWords, readWordsKeys, wordsRecordSchema } from '../storage/words.ts'
import { hasGaps, noteRestored } from './tally.ts'
import { changeNotices } from './write-notices.ts'

/** Notices that are indexed and written together, or records that are copied together. */
const BATCH = 25

/** Pins, drafts and words: few and small, so they are there before a page is drawn. */
export async function restoreSmall(): Promise<void> {
  const pins = await restorable('pins', readPinIds, pinSchema)
  if (pins.length > 0) await pinStore.put(...pins)
  for (const draft of await restorable('drafts', readDraftIds, waitingDraftSchema)) {
    await putDraft(draft)
  }
  for (const words of await restorable('words', readWordsKeys, wordsRecordSchema)) {
    await putWords(words)
  }
}

/**
 * Brings back notices that have gone, batch by batch; it goes on where it stopped.
 * @param progress told before each batch, where there is something to do
 */
export async function restoreNotices(
  progress?: (done: number, all: number) => void,
): Promise<WriteResult> {
  const isLoss = await hasGaps()
  const compared = isLoss ? await compareWithCopy('notices', readIds) : null
  const missing = compared?.missing ?? []
  for (let at = 0; at < missing.length; at += BATCH) {
    progress?.(at, missing.length)
    const copies = await readCopies('notices', missing.slice(at, at + BATCH))
    const found = copies.flatMap(({ value }) => {
      const parsed = v.safeParse(storedNoticeSchema, value)
      return parsed.success ? [parsed.output] : []
    })
    const { written, after } = await changeNotices(
      found.map(({ notice }) => notice.id),
      (before) => {
        const present = new Set(before.map(({ notice }) => notice.id))
        return found.filter(({ notice }) => !present.has(notice.id))
      },
    )
    if (written !== 'ok') return written
    await noteRestored(after.length)
  }
  return 'ok'
}

/** What was stored before there was a copy, or while the page was closed in the middle of one. */
export async function completeCopy(): Promise<void> {
  await complete('notices', await compareWithCopy('notices', readIds), (key) =>
    read(libraryDatabase, (db) => db.get('notices', key)),
  )
  await complete('drafts', await compareWithCopy('drafts', readDraftIds), (key) =>
    read(libraryDatabase, (db) => db.get('drafts', key)),
  )
  await complete('pins', await compareWithCopy('pins', readPinIds), (key) =>
    read(savedDatabase, (db) => db.get('pins', key)),
  )
  await complete('words', await compareWithCopy('words', readWordsKeys), (key) =>
    read(savedDatabase, (db) => db.get('words', key)),
  )
}

async function complete(
  store: CopiedStore,
  state: CopyState | null,
  readOne: (key: string) => Promise<unknown>,
): Promise<void> {
  const uncopied = state?.uncopied ?? []
  for (let at = 0; at < uncopied.length; at += BATCH) {
    await copyAgain(store, uncopied.slice(at, at + BATCH), readOne)
  }
}

async function restorable<T>(
  store: CopiedStore,
  keys: () => Promise<readonly string[] | null>,
  schema: v.GenericSchema<unknown, T>,
): Promise<T[]> {
  const missing = (await compareWithCopy(store, keys))?.missing ?? []
  const copies = await readCopies(store, missing)
  return copies.flatMap(({ value }) => {
    const parsed = v.safeParse(schema, value)
    return parsed.success ? [parsed.output] : []
  })
}
