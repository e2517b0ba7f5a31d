// The form of a finding that comes from a worker.
import * as v from 'valibot'
import type { Finding } from '../check/index.ts'

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))

const shape = v.object({
  start: offset,
  end: offset,
  rule: v.string(),
  severity: v.picklist(['certain', 'advice']),
  message: v.object({ id: v.string(), values: v.record(v.string(), v.unknown()) }),
  suggestions: v.array(v.string()),
  provenance: v.object({ type: v.picklist(['notice', 'authority']) }),
})

/** The worker runs the same rules as the page: ids and values are what they give. */
export const findingsSchema = v.custom<readonly Finding[]>((value) =>
  v.is(v.array(v.looseObject(shape.entries)), value),
)
