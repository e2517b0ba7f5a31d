// What was silenced of the wording check. The newest five thousand stay; of those beyond, the oldest of
// pages go first.

import {
  isOfPage,
  MOST_SILENCES,
  type Silence,
  silenceKey,
  silenceSchema,
} from '../../core/records/silences.ts'
import type { ReadResult, WriteResult } from '../../core/records/storage.ts'
import { savedDatabase } from './database.ts'
import { removeDamaged, writeAll } from './saved-records.ts'
import { read, sound } from './transactions.ts'

/** All of them, the newest first; null where the database cannot be read. */
export async function readSilences(): Promise<ReadResult<Silence> | null> {
  return read(savedDatabase, async (db) => {
    const found = sound(silenceSchema, await db.getAllFromIndex('silences', 'at'))
    found.items.reverse()
    return found
  })
}

/** Those of one page or draft. */
export async function readSilencesOf(
  draftKey: string,
): Promise<ReadResult<Silence> | null> {
  return read(savedDatabase, async (db) =>
    sound(silenceSchema, await db.getAllFromIndex('silences', 'draftKey', draftKey)),
  )
}

export interface SilencesWritten {
  written: WriteResult
  /** Those that had to go to make room. */
  dropped: readonly Silence[]
}

/** A silence that is there already is replaced. */
export async function putSilences(
  ...silences: readonly Silence[]
): Promise<SilencesWritten> {
  let dropped: readonly Silence[] = []
  const written = await writeAll('silences', async (store) => {
    for (const silence of silences)
      await store.put({ key: silenceKey(silence), ...silence })
    const surplus = (await store.count()) - MOST_SILENCES
    if (surplus <= 0) return
    const oldestFirst = sound(silenceSchema, await store.index('at').getAll()).items
    const inOrder = [
      ...oldestFirst.filter(isOfPage),
      ...oldestFirst.filter((silence) => !isOfPage(silence)),
    ]
    dropped = inOrder.slice(0, surplus)
    for (const silence of dropped) await store.delete(silenceKey(silence))
  })
  return { written, dropped: written === 'ok' ? dropped : [] }
}

export const removeSilences = (...silences: readonly Silence[]): Promise<WriteResult> =>
  writeAll('silences', (store) =>
    Promise.all(silences.map((silence) => store.delete(silenceKey(silence)))),
  )

export const removeDamagedSilences = (): Promise<WriteResult> =>
  removeDamaged('silences', silenceSchema)

export const clearSilences = (): Promise<WriteResult> =>
  writeAll('silences', (store) => store.clear())
