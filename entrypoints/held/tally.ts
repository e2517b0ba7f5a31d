// Counts the user's own notices whenever they change, and tells whether some have gone since.
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import {
  type Loss,
  lossOf,
  type Tally,
  tallyOf,
  tallySchema,
} from '../../data/records/tally.ts'
import { readIds } from '../../data/store/library/read.ts'
import { serialize } from '../../data/store/serialize.ts'

const KEY = 'own-notices'

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

/** The user has seen it: from now on, what is there counts. */
export const acceptLoss = (): Promise<void> => serialize('library', () => count(null))

async function foundLoss(): Promise<Loss | null> {
  const [last, ids] = await Promise.all([storedTally(), readIds()])
  return ids === null ? null : lossOf(last, ids)
}

async function count(loss: Loss | null): Promise<void> {
  const ids = await readIds()
  if (ids === null) return
  try {
    await browser.storage.local.set({ [KEY]: tallyOf(ids, loss) })
  } catch (error) {
    // The notices are written; only a loss of them may be told wrongly.
    console.error('The notices could not be counted.', error)
  }
}

async function storedTally(): Promise<Tally | null> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY)
  const parsed = v.safeParse(tallySchema, stored)
  return parsed.success ? parsed.output : null
}
