// Notices as a part of an exported file.
import * as v from 'valibot'
import { type Notice, noticeSchema } from '../../data/schema.ts'
import { momentSchema } from '../records/moment.ts'
import { runAtOnce, type Work } from '../slices.ts'
import type { FileProblem } from './file.ts'
import {
  type ItemsFormat,
  itemsToPart,
  MOST_PROBLEMS,
  readingItems,
} from './items-part.ts'

/** A notice with what its holder calls it; `addedAt` is null where that was not exported. */
const exportedSchema = v.strictObject({
  notice: noticeSchema,
  name: v.nullable(v.string()),
  tags: v.array(v.string()),
  addedAt: v.nullable(momentSchema),
})

export type ExportedNotice = v.InferOutput<typeof exportedSchema>

export const NOTICES: ItemsFormat<ExportedNotice> = {
  name: 'notices',
  version: 3,
  item: exportedSchema,
  older: [
    // The notices alone.
    {
      item: noticeSchema,
      toNext: (notice) => ({ notice, name: null, tags: [], addedAt: null }),
    },
    // Without the origin of what was imported.
    { item: exportedSchema, toNext: (item) => item },
  ],
}

/** The part of a file that holds the user's own notices. */
export const noticesToPart = (items: readonly ExportedNotice[]) =>
  itemsToPart(NOTICES, items)

export interface NoticesRead {
  notices: readonly Notice[]
  problems: readonly FileProblem[]
}

type ExportedRead = NoticesRead & { items: readonly ExportedNotice[] }

/** No two of them have the same id. */
export function noticesFromPart(part: unknown): ExportedRead {
  return runAtOnce(readingNotices(part))
}

/** The same in steps. */
export function* readingNotices(part: unknown): Work<ExportedRead> {
  const { items, problems } = yield* readingItems(NOTICES, part)
  const notices = items.map(({ notice }) => notice)
  const seen = new Set<string>()
  const twice: FileProblem[] = []
  for (const [at, { id }] of notices.entries()) {
    if (twice.length >= MOST_PROBLEMS) break
    const where = `parts.${NOTICES.name}.items.${at}`
    const expected = 'an id of its own'
    if (seen.has(id)) twice.push({ kind: 'value', where, expected, found: `"${id}"` })
    seen.add(id)
    yield
  }
  return twice.length > 0
    ? { items: [], notices: [], problems: twice }
    : { items, notices, problems }
}

/** Notices that nobody has named, as a file has them. */
export const unnamed = (notices: readonly Notice[]): ExportedNotice[] =>
  notices.map((notice) => ({ notice, name: null, tags: [], addedAt: null }))
