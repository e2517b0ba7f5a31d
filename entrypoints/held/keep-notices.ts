// Takes notices in: their entries are made and indexed in slices, then all is written at once.
import { HOLDINGS } from '../../data/holdings.ts'
import type { KeptNotice } from '../../data/records/library.ts'
import {
  type KeyedSegment,
  readBlocks,
  readSegments,
} from '../../data/store/library/read.ts'
import {
  clearLibrary,
  putLabels,
  putNotices,
  removeNotices,
  replaceSegments,
} from '../../data/store/library/write.ts'
import type { Written } from '../../data/store/outcome.ts'
import { entriesOf, entriesOfNotices, joined } from '../../lookup/entries.ts'
import { withoutNotices } from '../../lookup/kept/entries.ts'
import { readEntry } from '../../lookup/kept/entry-schema.ts'
import { makingSegment } from '../../lookup/kept/segment.ts'
import { withSpokenForms } from '../../lookup/kept/spoken.ts'
import { toMerge } from '../../lookup/kept/tiers.ts'
import { readingsOf } from '../../lookup/readings.ts'
import { inSlices } from '../../lookup/slices.ts'
import type { Entry } from '../../lookup/types.ts'

export function keepNotices(kept: readonly KeptNotice[]): Promise<Written> {
  return inTurn(() => keep(kept))
}

export function dropNotices(gone: readonly string[]): Promise<Written> {
  return inTurn(() => removeNotices(gone))
}

/** What the user calls notices that are there: the index is not concerned. */
export function labelNotices(kept: readonly KeptNotice[]): Promise<Written> {
  return inTurn(() => putLabels(kept))
}

/** Everything that the database has, what is damaged and the draft too. */
export function clearNotices(): Promise<Written> {
  return inTurn(clearLibrary)
}

/** Two pages that write at once would undo what the other did to the index. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('library', work)
}

async function keep(kept: readonly KeptNotice[]): Promise<Written> {
  const notices = kept.map(({ notice }) => notice)
  const entries = entriesOfNotices(notices, HOLDINGS)
  const spoken = withSpokenForms(entries, await readingsOf(entries))
  const written = await putNotices(kept, await segment(spoken, ids(kept)))
  if (written === 'kept') await mergeSegments()
  return written
}

const ids = (kept: readonly KeptNotice[]): string[] => kept.map(({ notice }) => notice.id)

/** Small segments are made into one, and what was removed is left out of it. */
async function mergeSegments(): Promise<void> {
  for (;;) {
    const segments = (await readSegments()) ?? []
    const keys = toMerge(segments.map(({ key, segment }) => ({ key, ...segment })))
    if (keys.length === 0) return
    const merged = await mergedSegment(segments.filter(({ key }) => keys.includes(key)))
    // What cannot be read or written stays as it is: it is only slower.
    if (!merged || (await replaceSegments(keys, merged.segment)) !== 'kept') return
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
  return { segment: await segment(joined(entries), notices) }
}

function segment(entries: readonly Entry[], notices: readonly string[]) {
  return inSlices(makingSegment(entries, entriesOf(HOLDINGS), notices), pause, () =>
    performance.now(),
  )
}

/** The thread has its turn: a message comes sooner than a timeout, which browsers slow down. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
