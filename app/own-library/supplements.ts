// What the user added to given notices. It stands beside the options: it is small, each page needs it
// before its first lookup, and all of them hear of a change.
import { browser } from 'wxt/browser'
import type { Supplement } from '../../core/records/supplement.ts'
import { serialize } from '../storage/serialize.ts'

const KEY = 'supplements'

/** Never rejects: what cannot be read is as if it were not there. */
export async function storedSupplements(): Promise<readonly Supplement[]> {
  try {
    const stored = (await browser.storage.local.get(KEY))[KEY]
    if (stored === undefined) return []
    // The schema of a notice is loaded only where something was added to one.
    const { supplementsFromPart } = await import(
      '../../core/exchange/supplements-part.ts'
    )
    const { items, problems } = supplementsFromPart(stored)
    if (problems.length > 0) console.warn('What was added cannot be read.', problems)
    return items
  } catch (error) {
    console.error('What was added to notices could not be read.', error)
    return []
  }
}

/**
 * @param change nothing is written where it gives null
 * @returns whether something was written
 * @throws what the browser throws where it cannot store
 */
export function changeSupplement(
  noticeId: string,
  change: (before: Supplement) => Supplement | null,
): Promise<boolean> {
  return serialize(KEY, async () => {
    const { nothingAdded } = await import('../../core/records/supplement.ts')
    const all = await storedSupplements()
    const before = all.find((one) => one.noticeId === noticeId) ?? nothingAdded(noticeId)
    const others = all.filter((one) => one.noticeId !== noticeId)
    const changed = change(before)
    if (changed !== null) await store([...others, changed])
    return changed !== null
  })
}

export interface SupplementsChange {
  before: readonly Supplement[]
  after: readonly Supplement[]
  undo: () => Promise<void>
}

/** Changes all of them, as they are by the time that the turn comes. */
export function changeSupplements(
  change: (before: readonly Supplement[]) => readonly Supplement[],
): Promise<SupplementsChange> {
  return serialize(KEY, async () => {
    const before = await storedSupplements()
    const after = change(before)
    await store(after)
    return { before, after, undo: () => serialize(KEY, () => store(before)) }
  })
}

export function clearSupplements(): Promise<void> {
  return serialize(KEY, () => browser.storage.local.remove(KEY))
}

/** Returns how to stop. */
export function onSupplements(listener: () => void): () => void {
  type OnChanged = Parameters<typeof browser.storage.onChanged.addListener>[0]
  const onChanged: OnChanged = (changes, area) => {
    if (area === 'local' && KEY in changes) listener()
  }
  browser.storage.onChanged.addListener(onChanged)
  return () => browser.storage.onChanged.removeListener(onChanged)
}

async function store(supplements: readonly Supplement[]): Promise<void> {
  const { supplementsToPart } = await import('../../core/exchange/supplements-part.ts')
  const kept = supplements.filter(
    ({ checked, claimed, attachments }) =>
      checked !== null || claimed !== undefined || attachments.length > 0,
  )
  if (kept.length === 0) await browser.storage.local.remove(KEY)
  else await browser.storage.local.set({ [KEY]: supplementsToPart(kept) })
}
