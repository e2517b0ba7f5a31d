// The user's own notices: those of the file are added. One that is there already stays; another with
// the same id but other words is kept beside it. Tags and names are added to those that are there.
import {
  type ExportedNotice,
  NOTICES,
  noticesFromPart,
  noticesToPart,
} from '../../data/exchange/notices-part.ts'
import { HOLDINGS } from '../../data/holdings.ts'
import type { KeptNotice } from '../../data/records/library.ts'
import { readHeads, readNotices } from '../../data/store/library/read.ts'
import {
  clearNotices,
  dropNotices,
  keepNotices,
  labelNotices,
} from '../held/keep-notices.ts'
import { type DataPart, orThrow, type Progress, type WrittenPart } from './part.ts'

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
  check: async (found) => {
    const { items, problems } = noticesFromPart(found)
    return { problems, write: (progress) => take(items, progress) }
  },
  clear: async () => orThrow(await clearNotices()),
}

async function take(
  items: readonly ExportedNotice[],
  progress?: Progress,
): Promise<WrittenPart> {
  const ids = await ownIds()
  const incoming = new Set(items.map(({ notice }) => notice.id))
  const same = await readNotices(ids.filter((id) => incoming.has(id)))
  const { added, labelled } = arrivals(items, same)
  const undo = async (): Promise<void> => {
    orThrow(await dropNotices(added.map(({ notice }) => notice.id)))
    orThrow(await labelNotices(same))
  }
  try {
    for (let at = 0; at < added.length; at += BATCH) {
      progress?.(at, added.length)
      orThrow(await keepNotices(added.slice(at, at + BATCH)))
    }
    orThrow(await labelNotices(labelled))
  } catch (error) {
    // What cannot be taken back either must not hide why it was to be.
    await undo().catch((other: unknown) =>
      console.error('The import could not be taken back.', other),
    )
    throw error
  }
  return { undo, count: { added: added.length, present: ids.length } }
}

/** What is new, and what is there already and gets tags or a name. */
function arrivals(
  items: readonly ExportedNotice[],
  present: readonly KeptNotice[],
): { added: KeptNotice[]; labelled: KeptNotice[] } {
  const byId = new Map(present.map((kept) => [kept.notice.id, kept]))
  const added: KeptNotice[] = []
  const labelled: KeptNotice[] = []
  for (const item of items) {
    const { notice } = item
    const kept = byId.get(notice.id)
    const other = kept?.notice ?? HOLDINGS.notices.find(({ id }) => id === notice.id)
    const arrived = { ...item, addedAt: item.addedAt ?? Date.now() }
    if (!other) added.push(arrived)
    else if (JSON.stringify(other) !== JSON.stringify(notice)) {
      const id = `own-${crypto.randomUUID()}`
      added.push({ ...arrived, notice: { ...notice, id } })
    } else if (kept) labelled.push(...withLabels(kept, item))
  }
  return { added, labelled }
}

/** Nothing where it has them all. */
function withLabels(kept: KeptNotice, { name, tags }: ExportedNotice): KeptNotice[] {
  const more = tags.filter((tag) => !kept.tags.includes(tag))
  if (more.length === 0 && (kept.name !== null || name === null)) return []
  return [{ ...kept, name: kept.name ?? name, tags: [...kept.tags, ...more] }]
}
