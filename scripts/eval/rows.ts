// Labelled selections: reading and refusing a file.
import * as v from 'valibot'

const rowSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  selection: v.string(),
  expect: v.array(v.pipe(v.string(), v.minLength(1))),
  tag: v.pipe(v.string(), v.minLength(1)),
  /** What is stated beside the results, all of it: `wrong-theme 2023`. Not judged where it is absent. */
  says: v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z-]+ \d{4}$/u)))),
})

export type Row = v.InferOutput<typeof rowSchema>

/** A file that is not of the form; the message names the row and the field at fault. */
export class BadRows extends Error {}

/** @throws {BadRows} */
export function parseRows(json: string): Row[] {
  const result = v.safeParse(v.array(rowSchema), parseJson(json))
  if (result.success) return result.output
  const [issue] = result.issues
  const [row, ...field] = (v.getDotPath(issue) ?? '').split('.')
  if (!row) throw new BadRows(`not a list of rows: ${issue.message}`)
  throw new BadRows(
    `row ${Number(row) + 1}, field ${field.join('.') || '(row)'}: ${issue.message}`,
  )
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new BadRows(
      `not JSON: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
