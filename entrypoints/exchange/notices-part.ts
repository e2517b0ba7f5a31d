// The user's own notices: those of the file are added. One that is there already stays; another with
// the same id but other words is kept beside it.
import {
  NOTICES,
  noticesFromPart,
  noticesToPart,
} from '../../data/exchange/notices-part.ts'
import { HOLDINGS } from '../../data/holdings.ts'
import type { Notice } from '../../data/schema.ts'
import { readHeads, readNotices } from '../../data/store/library/read.ts'
import { clearNotices, dropNotices, keepNotices } from '../held/keep-notices.ts'
import { type DataPart, orThrow } from './part.ts'

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
    return kept.length === 0 ? undefined : noticesToPart(kept.map(({ notice }) => notice))
  },
  check: async (found) => {
    const { notices, problems } = noticesFromPart(found)
    return {
      problems,
      write: async (progress) => {
        const ids = await ownIds()
        const incoming = new Set(notices.map(({ id }) => id))
        const same = await readNotices(ids.filter((id) => incoming.has(id)))
        const present = new Map(same.map(({ notice }) => [notice.id, notice]))
        const added = notices.flatMap((notice) => newNotice(notice, present) ?? [])
        const undo = async (): Promise<void> =>
          orThrow(await dropNotices(added.map(({ id }) => id)))
        try {
          for (let at = 0; at < added.length; at += BATCH) {
            progress?.(at, added.length)
            const batch = added.slice(at, at + BATCH)
            const addedAt = Date.now()
            orThrow(
              await keepNotices(
                batch.map((notice) => ({ notice, name: null, tags: [], addedAt })),
              ),
            )
          }
        } catch (error) {
          await undo()
          throw error
        }
        return { undo, count: { added: added.length, present: ids.length } }
      },
    }
  },
  clear: async () => orThrow(await clearNotices()),
}

/** Null where the very same notice is there. */
function newNotice(notice: Notice, present: ReadonlyMap<string, Notice>): Notice | null {
  const other =
    present.get(notice.id) ?? HOLDINGS.notices.find(({ id }) => id === notice.id)
  if (!other) return notice
  return JSON.stringify(other) === JSON.stringify(notice)
    ? null
    : { ...notice, id: `own-${crypto.randomUUID()}` }
}
