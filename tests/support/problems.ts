// What a schema finds wrong with a value, each with the path of the field.
import * as v from 'valibot'

/** `sections.1.clauses.0.heading: Invalid length…`, one line for each problem; none where valid. */
export function problems(schema: v.GenericSchema, value: unknown): string[] {
  const result = v.safeParse(schema, value)
  return (result.issues ?? []).map(
    (issue) => `${v.getDotPath(issue) ?? '(whole)'}: ${issue.message}`,
  )
}
