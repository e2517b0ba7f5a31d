// Labelled texts of the check: reading and refusing a file.
import * as v from 'valibot'

const span = { start: v.number(), end: v.number() }

const checkRowSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  text: v.string(),
  findings: v.array(
    v.object({
      ...span,
      rule: v.string(),
      /** Every right replacement of the span; null where the writer has to decide. */
      suggestion: v.nullable(v.array(v.string())),
    }),
  ),
  /** Debatable places: a finding there counts neither way. */
  tolerated: v.optional(v.array(v.object(span)), []),
})

export type CheckRow = v.InferOutput<typeof checkRowSchema>

/** A file that is not of the form; the message names the row and the field at fault. */
export class BadCheckRows extends Error {}

/** @throws {BadCheckRows} */
export function parseCheckRows(json: string): CheckRow[] {
  const result = v.safeParse(v.array(checkRowSchema), parseJson(json))
  if (result.success) return result.output
  const [issue] = result.issues
  throw new BadCheckRows(`${v.getDotPath(issue) ?? 'rows'}: ${issue.message}`)
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new BadCheckRows(
      `not JSON: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

/** One clean row for each line. */
export function sentenceRows(text: string): CheckRow[] {
  return text
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .map((line, at) => ({
      id: `line ${at + 1}`,
      text: line,
      findings: [],
      tolerated: [],
    }))
}
