// How far an import of notices is, in storage.local: a page that is reloaded or closed in the middle of
// it cannot say what is in, so the next one does.

import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { Interruption } from '../../core/exchange/outcome.ts'
import { readNotices } from '../storage/library/read.ts'
import { type Resource, serialize } from '../storage/serialize.ts'

const KEY = 'running-import'
/** Held by the page that imports, so that it ends with that page. */
const LOCK: Resource = 'importing'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const progressSchema = v.object({
  /** Of the file. */
  name: v.nullable(v.string()),
  done: count,
  all: count,
  /** The ids of those that are being written: all of them are in, or none. */
  batch: v.array(v.string()),
})

type ImportProgress = v.InferOutput<typeof progressSchema>
export type NoteProgress = (progress: ImportProgress) => Promise<void>

/** What `work` notes is forgotten once it ends, well or not: then the page itself says how. */
export function notingImport<T>(work: (note: NoteProgress) => Promise<T>): Promise<T> {
  return serialize(LOCK, async () => {
    try {
      return await work(note)
    } finally {
      await forgetInterruption()
    }
  })
}

/** The import that a page was closed in; null where there is none, or one is running. */
export async function interruption(): Promise<Interruption | null> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY)
  const progress = v.safeParse(progressSchema, stored)
  if (!progress.success) return null
  const isRunning = await navigator.locks.request(
    LOCK,
    { ifAvailable: true },
    async (lock) => lock === null,
  )
  if (isRunning) return null
  const { name, done, all, batch } = progress.output
  const isIn = (await readNotices(batch)).length === batch.length
  return { name, all, stored: isIn ? done + batch.length : done }
}

export const forgetInterruption = (): Promise<void> => browser.storage.local.remove(KEY)

async function note(progress: ImportProgress): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: progress })
  } catch (error) {
    // The notices themselves may still be written.
    console.warn('How far the import is could not be noted.', error)
  }
}
