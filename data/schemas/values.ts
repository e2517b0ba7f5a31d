// Values that several schemas share: grades, sources, years, dates.
import * as v from 'valibot'
import { GRADES } from '../grades.ts'

export const gradeSchema = v.picklist(GRADES)

export const text = v.pipe(v.string(), v.trim(), v.minLength(1))
/** No notice is older. */
export const EARLIEST_YEAR = 1949
export const year = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(EARLIEST_YEAR),
  v.maxValue(2100),
)
export const isoDate = v.pipe(v.string(), v.isoDate())
export const webAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:/u))

/** Where a fact was read. `url` is null where it is a mirror: nobody is sent there. */
export const sourceSchema = v.strictObject({
  url: v.nullable(webAddress),
  kind: v.picklist(['government-or-association', 'press', 'reprint', 'other']),
  quote: v.optional(text),
  note: v.optional(text),
})

export type Grade = v.InferOutput<typeof gradeSchema>
export type Source = v.InferOutput<typeof sourceSchema>
