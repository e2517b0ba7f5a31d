// The office's own list of words, in one record: it is read as a whole for each check, and a change of
// it is all or nothing.

import * as v from 'valibot'
import type { ReadResult, WriteResult } from '../../core/records/storage.ts'
import { type WordRow, wordRowSchema } from '../../core/records/word-list.ts'
import { savedDatabase } from './database.ts'
import { writeAll } from './saved-records.ts'
import { withCopy } from './second-copy.ts'
import { serialize } from './serialize.ts'
import { read } from './transactions.ts'

/** The key of the record, in the database and in the second copy. */
const LIST = 'list'
const recordSchema = v.object({ id: v.literal(LIST), rows: v.array(v.unknown()) })
export type WordsRecord = v.InferOutput<typeof recordSchema>
export const wordsRecordSchema = recordSchema

interface Stored {
  rows: readonly WordRow[]
  /** As they lie in the record; they stay there until the user removes them. */
  damaged: readonly unknown[]
}

/** Null where the database cannot be read. */
export async function readWords(): Promise<ReadResult<WordRow> | null> {
  const stored = await readStored()
  return stored && { items: [...stored.rows], damaged: stored.damaged.length }
}

export interface WordsChange {
  written: WriteResult
  before: readonly WordRow[]
  after: readonly WordRow[]
}

/** Changes the list as it is by the time that the turn comes. */
export function changeWords(
  change: (rows: readonly WordRow[]) => readonly WordRow[],
): Promise<WordsChange> {
  return serialize('words', async () => {
    const stored = await readStored()
    if (!stored) return { written: 'failed', before: [], after: [] }
    const { rows, damaged } = stored
    const after = change(rows)
    const written = await putWords({ id: LIST, rows: [...after, ...damaged] })
    return { written, before: rows, after: written === 'ok' ? after : rows }
  })
}

export function removeDamagedWords(): Promise<WriteResult> {
  return serialize('words', async () => {
    const stored = await readStored()
    return stored ? putWords({ id: LIST, rows: [...stored.rows] }) : 'failed'
  })
}

/** Puts a record in as it was copied. */
export const putWords = (record: WordsRecord): Promise<WriteResult> =>
  withCopy([{ store: 'words', put: [[LIST, record]] }], () =>
    writeAll('words', (store) => store.put(record)),
  )

export const clearWords = (): Promise<WriteResult> =>
  serialize('words', () =>
    withCopy([{ store: 'words', removed: 'all' }], () =>
      writeAll('words', (store) => store.clear()),
    ),
  )

export const readWordsKeys = (): Promise<readonly string[] | null> =>
  read(savedDatabase, (db) => db.getAllKeys('words'))

async function readStored(): Promise<Stored | null> {
  return read(savedDatabase, async (db) => {
    const found: unknown = await db.get('words', LIST)
    if (found === undefined) return { rows: [], damaged: [] }
    const record = v.safeParse(recordSchema, found)
    if (!record.success) return { rows: [], damaged: [found] }
    const rows: WordRow[] = []
    const damaged: unknown[] = []
    for (const row of record.output.rows) {
      const parsed = v.safeParse(wordRowSchema, row)
      if (parsed.success) rows.push(parsed.output)
      else damaged.push(row)
    }
    return { rows, damaged }
  })
}
