// Notices as a part of an exported file.
import * as v from 'valibot'
import { type Notice, noticeSchema } from '../../data/schema.ts'
import { momentSchema } from '../records/moment.ts'
import type { FileProblem } from './file.ts'
import { type ItemsFormat, itemsFromPart, itemsToPart } from './items-part.ts'

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

export const noticesToPart = (items: readonly ExportedNotice[]) =>
  itemsToPart(NOTICES, items)

export interface NoticesRead {
  notices: readonly Notice[]
  problems: readonly FileProblem[]
}

/** No two of them have the same id. */
export function noticesFromPart(
  part: unknown,
): NoticesRead & { items: readonly ExportedNotice[] } {
  const { items, problems } = itemsFromPart(NOTICES, part)
  const notices = items.map(({ notice }) => notice)
  const seen = new Set<string>()
  const twice = notices.flatMap(({ id }, at): FileProblem[] => {
    const where = `parts.${NOTICES.name}.items.${at}`
    const expected = 'an id of its own'
    const isNew = !seen.has(id)
    seen.add(id)
    return isNew ? [] : [{ kind: 'value', where, expected, found: `"${id}"` }]
  })
  return twice.length > 0
    ? { items: [], notices: [], problems: twice }
    : { items, notices, problems }
}

/** Notices that nobody has named, as a file has them. */
export const unnamed = (notices: readonly Notice[]): ExportedNotice[] =>
  notices.map((notice) => ({ notice, name: null, tags: [], addedAt: null }))
