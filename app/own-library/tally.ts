// Counts the user's own notices whenever they change, and tells whether some have gone since.
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { StorageProblem } from '../../core/records/storage.ts'
import {
  isOpen,
  type Loss,
  lossOf,
  type Tally,
  tallyOf,
  tallySchema,
} from '../../core/records/tally.ts'
import { libraryDatabase } from '../storage/library/database.ts'
import { readIds } from '../storage/library/read.ts'
import { serialize } from '../storage/serialize.ts'
import { readingProblem } from '../storage/transactions.ts'
import { TALLY_KEY } from './on-loss.ts'

/** Changes the notices alone, and counts them afterwards. A loss found before stays known. */
export function changing<T>(work: () => Promise<T>): Promise<T> {
  return serialize('library', async () => {
    const loss = await foundLoss()
    const result = await work()
    await count(loss)
    return result
  })
}

/** What has gone since it was counted last; null where nothing has, or nothing can be read. */
export const loss = (): Promise<Loss | null> => serialize('library', foundLoss)

/** Notices that were counted and now cannot be read at all, with the reason; null where all can be read. */
export async function unreadableNotices(): Promise<{
  count: number
  why: StorageProblem
} | null> {
  const last = await storedTally()
  if (last === null || last.count === 0 || (await readIds()) !== null) return null
  return { count: last.count, why: await readingProblem(libraryDatabase) }
}

/**
 * Whether copies that have no notice stand for notices that have gone, and not for an import that was
 * cut short. Where nothing was ever counted, an empty database counts as lost.
 */
export const hasGaps = (): Promise<boolean> =>
  serialize('library', async () => {
    const [last, ids] = await Promise.all([storedTally(), readIds()])
    if (ids === null) return false
    if (last === null) return ids.length === 0
    const found = lossOf(last, ids)
    return found !== null && isOpen(found)
  })

/** So many that had gone are back, from the second copy. */
export const noteRestored = (restored: number): Promise<void> =>
  serialize('library', async () => {
    const found = await foundLoss()
    if (found) await count({ ...found, restored: found.restored + restored })
  })

/** The user has seen it: from now on, what is there counts. */
export const acceptLoss = (): Promise<void> => serialize('library', () => count(null))

async function foundLoss(): Promise<Loss | null> {
  const last = await storedTally()
  // Where nothing was ever counted, no database is opened, and none is made by that.
  const ids = last && (await readIds())
  return ids === null ? null : lossOf(last, ids)
}

async function count(loss: Loss | null): Promise<void> {
  const ids = await readIds()
  if (ids === null) return
  try {
    await browser.storage.local.set({ [TALLY_KEY]: tallyOf(ids, loss) })
  } catch (error) {
    // The notices are written; only a loss of them may be told wrongly.
    console.error('The notices could not be counted.', error)
  }
}

async function storedTally(): Promise<Tally | null> {
  const { [TALLY_KEY]: stored } = await browser.storage.local.get(TALLY_KEY)
  return tallyIn(stored)
}

function tallyIn(stored: unknown): Tally | null {
  const parsed = v.safeParse(tallySchema, stored)
  return parsed.success ? parsed.output : null
}
