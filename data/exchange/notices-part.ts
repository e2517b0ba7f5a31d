// Notices as a part of an exported file.
import { type Notice, noticeSchema } from '../schema.ts'
import type { FileProblem } from './file.ts'
import { type ItemsFormat, itemsFromPart, itemsToPart } from './items-part.ts'

export const NOTICES: ItemsFormat<Notice> = {
  name: 'notices',
  version: 1,
  item: noticeSchema,
}

export const noticesToPart = (notices: readonly Notice[]) => itemsToPart(NOTICES, notices)

export interface NoticesRead {
  notices: readonly Notice[]
  problems: readonly FileProblem[]
}

/** No two of them have the same id. */
export function noticesFromPart(part: unknown): NoticesRead {
  const { items, problems } = itemsFromPart(NOTICES, part)
  const ids = items.map(({ id }) => id)
  const twice = ids.flatMap((id, at): FileProblem[] => {
    const where = `parts.${NOTICES.name}.items.${at}.id`
    const expected = 'an id of its own'
    return ids.indexOf(id) === at
      ? []
      : [{ kind: 'value', where, expected, found: `"${id}"` }]
  })
  return twice.length > 0
    ? { notices: [], problems: twice }
    : { notices: items, problems }
}
