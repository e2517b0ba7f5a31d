// Checks the entries that are read from the store.

import * as v from 'valibot'
import { GRADES } from '../../../../data/grades.ts'
import { KINDS } from '../../../../data/kinds.ts'
import { type Entry, FORM_ROLES } from '../../types.ts'

const kind = v.picklist(KINDS)

const entrySchema = v.object({
  id: v.string(),
  kind,
  text: v.string(),
  forms: v.array(v.object({ text: v.string(), role: v.picklist(FORM_ROLES) })),
  places: v.array(
    v.object({
      year: v.nullable(v.number()),
      campaign: v.nullable(v.string()),
      role: kind,
      grade: v.picklist(GRADES),
      noticeId: v.nullable(v.string()),
      clauseId: v.nullable(v.string()),
      doubtful: v.exactOptional(v.boolean()),
      everyday: v.exactOptional(v.boolean()),
      linked: v.exactOptional(v.boolean()),
    }),
  ),
})

/** The entry, or null where the record is damaged. */
export function readEntry(record: unknown): Entry | null {
  const parsed = v.safeParse(entrySchema, record)
  return parsed.success ? parsed.output : null
}
