// The user's own notices: those of the file are added. One that is there already stays; another with
// the same id but other words is kept beside it. Tags and names are added to those that are there.

import { asImported, type ImportedFile } from '../../core/exchange/claims.ts'
import {
  type ExportedNotice,
  NOTICES,
  noticesToPart,
  readingNotices,
} from '../../core/exchange/notices-part.ts'
import { hasSameText } from '../../core/parse/review/index.ts'
import type { StoredNotice } from '../../core/records/library.ts'
import { runInSlices } from '../../core/slices.ts'
import { HOLDINGS } from '../../data/holdings.ts'
import type { Notice } from '../../data/schema.ts'
import { nextTurn } from '../browser/next-turn.ts'
import { preloadedNotices } from '../own-library/preloaded.ts'
import {
  changeNotice,
  changeNotices,
  clearNotices,
  dropNotices,
} from '../own-library/write-notices.ts'
import { readHeads, readNotices } from '../storage/library/read.ts'
import { problemOf } from '../storage/problem.ts'
import {
  type DataPart,
  NotStored,
  orThrow,
  type Progress,
  type WrittenPart,
} from './part.ts'
import { type NoteProgress, notingImport } from './running-import.ts'

/** Notices that are indexed and written together. */
const BATCH = 25

async function ownIds(): Promise<string[]> {
  const heads = await readHeads()
  if (!heads) throw new Error('The library could not be read.')
  return heads.items.map(({ id }) => id)
}

export const noticesPart: DataPart = {
  id: NOTICES.name,
  label: 'noticesOwn',
  collect: async () => {
    const kept = await readNotices(await ownIds())
    return kept.length === 0 ? undefined : noticesToPart(kept)
  },
  check: async (found, file) => {
    const { items, problems } = await runInSlices(readingNotices(found), nextTurn, () =>
      performance.now(),
    )
    return {
      problems,
      write: (progress) => notingImport((note) => take(items, file, note, progress)),
    }
  },
  clear: async () => orThrow(await clearNotices()),
}

async function take(
  exported: readonly ExportedNotice[],
  file: ImportedFile,
  note: NoteProgress,
  progress?: Progress,
): Promise<WrittenPart> {
  const present = (await ownIds()).length
  const given = [...HOLDINGS.notices, ...(await preloadedNotices()).notices]
  const now = Date.now()
  // What a file says of itself is its own; nor was anything taken in later than now.
  const items = exported.map(({ notice, addedAt, ...labels }, at) => ({
    ...labels,
    notice: asImported(notice, file),
    addedAt: Math.min(addedAt ?? now, now) - (addedAt === null ? at : 0),
  }))
  const added: string[] = []
  const relabelled: StoredNotice[] = []
  const undo = async (): Promise<void> => {
    orThrow(await dropNotices(added))
    for (const { notice, name, tags } of relabelled) {
      await changeNotice(notice.id, (before) => ({ ...before, name, tags }))
    }
  }
  try {
    for (let at = 0; at < items.length; at += BATCH) {
      progress?.(at, items.length)
      const batch = items.slice(at, at + BATCH)
      const ids = batch.map(({ notice }) => notice.id)
      await note({ name: file.name, done: at, all: items.length, batch: ids })
      const { written, before, after } = await changeNotices(ids, (held) =>
        arrivals(batch, held, given),
      )
      orThrow(written)
      const known = new Set(before.map(({ notice }) => notice.id))
      const isKnown = ({ notice }: StoredNotice): boolean => known.has(notice.id)
      const changed = new Set(after.filter(isKnown).map(({ notice }) => notice.id))
      added.push(...after.filter((kept) => !isKnown(kept)).map(({ notice }) => notice.id))
      relabelled.push(...before.filter(({ notice }) => changed.has(notice.id)))
    }
  } catch (error) {
    const why = error instanceof NotStored ? error.why : await problemOf(error)
    const stayed = { added: added.length, all: items.length }
    const isUndone = await undo().then(
      () => true,
      () => false,
    )
    throw new NotStored(why, isUndone || added.length === 0 ? null : stayed)
  }
  return { undo, count: { added: added.length, present } }
}

/** What is new, and what is there already and gets tags or a name. */
function arrivals(
  items: readonly StoredNotice[],
  present: readonly StoredNotice[],
  given: readonly Notice[],
): StoredNotice[] {
  const byId = new Map(present.map((kept) => [kept.notice.id, kept]))
  return items.flatMap((item): StoredNotice[] => {
    const { notice } = item
    const kept = byId.get(notice.id)
    const others = [kept?.notice, ...given].filter((one) => one?.id === notice.id)
    if (others.length === 0) return [item]
    if (others.every((one) => one && !hasSameText(one, notice))) {
      // No file puts its text in the place of another.
      return [{ ...item, notice: { ...notice, id: `own-${crypto.randomUUID()}` } }]
    }
    return kept ? withLabels(kept, item) : []
  })
}

/** Nothing where it has them all. */
function withLabels(kept: StoredNotice, { name, tags }: StoredNotice): StoredNotice[] {
  const more = tags.filter((tag) => !kept.tags.includes(tag))
  if (more.length === 0 && (kept.name !== null || name === null)) return []
  return [{ ...kept, name: kept.name ?? name, tags: [...kept.tags, ...more] }]
}
