// Takes notices in: their entries are made and indexed in slices, then all is written at once.

import {
  buildSegment,
  entriesOf,
  entriesOfNotices,
  mergeEntries,
  readEntry,
  readingsOf,
  segmentsToMerge,
  withoutNotices,
  withPinyinForms,
} from '../../core/lookup/index/index.ts'
import type { Entry } from '../../core/lookup/index.ts'
import { DERIVATION } from '../../core/records/derivation.ts'
import type { StoredNotice } from '../../core/records/library.ts'
import type { WriteResult } from '../../core/records/storage.ts'
import { runInSlices } from '../../core/slices.ts'
import { HOLDINGS } from '../../data/holdings.ts'
import { nextTurn } from '../browser/next-turn.ts'
import {
  type KeyedSegment,
  readBlocks,
  readNotices,
  readSegments,
} from '../storage/library/read.ts'
import {
  type BinUse,
  clearLibrary,
  putLabels,
  putNotices,
  removeNotices,
  replaceSegments,
} from '../storage/library/write.ts'
import { changing } from './tally.ts'

/** @param bin what it replaces goes into the recycle bin only with a removal */
export function keepNotices(
  kept: readonly StoredNotice[],
  bin: BinUse = {},
): Promise<WriteResult> {
  return changing(() => keep(kept, bin))
}

/** Without a removal they are gone for good. */
export function dropNotices(
  gone: readonly string[],
  bin: BinUse = {},
): Promise<WriteResult> {
  return changing(() => removeNotices(gone, bin))
}

export interface NoticesChange {
  written: WriteResult
  /** Those with the given ids, as they were found. */
  before: readonly StoredNotice[]
  /** What was written of `change`'s; nothing where `written` is no success. */
  after: readonly StoredNotice[]
}

/**
 * Changes notices as they are by the time that the turn comes, or adds others.
 * @param change from those with these ids that are there, to what is to be stored
 */
export function changeNotices(
  ids: readonly string[],
  change: (before: readonly StoredNotice[]) => readonly StoredNotice[],
  bin: BinUse = {},
): Promise<NoticesChange> {
  return changing(async () => {
    const before = await readNotices(ids)
    const after = change(before)
    const known = new Set(before.map(({ notice }) => notice))
    // The index is made of the notices alone: names and tags do not concern it.
    const labelled = after.filter(({ notice }) => known.has(notice))
    const others = after.filter(({ notice }) => !known.has(notice))
    const outcomes = [
      others.length > 0 ? await keep(others, bin) : 'ok',
      labelled.length > 0 ? await putLabels(labelled) : 'ok',
    ] as const
    const written = outcomes.find((one) => one !== 'ok') ?? 'ok'
    return { written, before, after: written === 'ok' ? after : [] }
  })
}

/** @returns null where there is no such notice */
export async function changeNotice(
  id: string,
  change: (before: StoredNotice) => StoredNotice,
  bin: BinUse = {},
): Promise<WriteResult | null> {
  const { written, before } = await changeNotices([id], (found) => found.map(change), bin)
  return before.length === 0 ? null : written
}

/**
 * Changes a notice where it is still as the user has seen it.
 * @returns `gone` where there is no such notice
 */
export async function changeSeenNotice(
  id: string,
  isSeen: (kept: StoredNotice) => boolean,
  change: (before: StoredNotice) => StoredNotice,
  bin: BinUse = {},
): Promise<WriteResult | 'changed' | 'gone'> {
  const { written, before, after } = await changeNotices(
    [id],
    (found) => found.filter(isSeen).map(change),
    bin,
  )
  if (before.length === 0) return 'gone'
  return written === 'ok' && after.length === 0 ? 'changed' : written
}

/** Everything that the database has, what is damaged and the draft too. */
export function clearNotices(): Promise<WriteResult> {
  return changing(clearLibrary)
}

async function keep(kept: readonly StoredNotice[], bin: BinUse): Promise<WriteResult> {
  const notices = kept.map(({ notice }) => notice)
  const entries = entriesOfNotices(notices, HOLDINGS)
  const spoken = withPinyinForms(entries, await readingsOf(entries))
  const written = await putNotices(kept, await segment(spoken, ids(kept)), bin)
  if (written === 'ok') await mergeSegments()
  return written
}

const ids = (kept: readonly StoredNotice[]): string[] =>
  kept.map(({ notice }) => notice.id)

/** Small segments are made into one, and what was removed is left out of it. */
async function mergeSegments(): Promise<void> {
  for (;;) {
    const all = (await readSegments()) ?? []
    // Entries that were derived otherwise are made anew from their notices, not merged.
    const segments = all.filter(({ segment }) => segment.derivation === DERIVATION)
    const keys = segmentsToMerge(
      segments.map(({ key, segment }) => ({ key, ...segment })),
    )
    if (keys.length === 0) return
    const merged = await mergedSegment(segments.filter(({ key }) => keys.includes(key)))
    // What cannot be read or written stays as it is: it is only slower.
    if (!merged || (await replaceSegments(keys, merged.segment)) !== 'ok') return
  }
}

/** @returns null where a part cannot be read; a segment of null where nothing is left */
async function mergedSegment(parts: readonly KeyedSegment[]) {
  const entries: Entry[] = []
  const notices: string[] = []
  for (const {
    key,
    segment: { notices: held, removed },
  } of parts) {
    const blocks = await readBlocks(key, 'all')
    if (!blocks) return null
    const read = [...blocks.values()].flat().flatMap((record) => readEntry(record) ?? [])
    entries.push(...withoutNotices(read, new Set(removed)))
    notices.push(...held.filter((id) => !removed.includes(id)))
  }
  if (notices.length === 0) return { segment: null }
  return { segment: await segment(mergeEntries(entries), notices) }
}

function segment(entries: readonly Entry[], notices: readonly string[]) {
  return runInSlices(buildSegment(entries, entriesOf(HOLDINGS), notices), nextTurn, () =>
    performance.now(),
  )
}
