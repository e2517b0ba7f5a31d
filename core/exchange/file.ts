// The file that a user exports and imports. It has parts (options, pins, history, notices), each with a version of its own. Nothing of a file is taken before all of it is checked.
import * as v from 'valibot'
import { jsonErrorAt } from './json-error.ts'

const FORMAT = 'notice-lens-data'
export const FILE_VERSION = 1
/** The mark of the byte order, which some editors put before a file. */
const BOM = /^\uFEFF/u

export type FileProblem =
  /** Line and column from 1. */
  | { kind: 'json'; at: { line: number; column: number } }
  /** JSON, but no export of this extension. */
  | { kind: 'foreign' }
  /** `where` is a path in the file: `version`, `parts.options.version`. */
  | { kind: 'newer'; where: string; version: number; known: number }
  | { kind: 'unknown'; where: string }
  | { kind: 'value'; where: string; expected: string; found: string }
  /** The file is good as far as can be told, but the browser cannot read it. */
  | { kind: 'unread' }
  | { kind: 'large' }
  /** It has nothing of what is to be imported here. */
  | { kind: 'nothing' }

export type FileParts = Readonly<Record<string, unknown>>

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  parts: v.record(v.string(), v.unknown()),
})

/** The text of an exported file: JSON with the parts that are given, each with its own version. */
export function writeFile(parts: FileParts): string {
  return `${JSON.stringify({ format: FORMAT, version: FILE_VERSION, parts }, null, 2)}\n`
}

/** @param known the parts that this version can import; `any` where only one of them is looked for */
export function readFile(
  text: string,
  known: readonly string[] | 'any',
): { parts: FileParts; problems: readonly FileProblem[] } {
  const fail = (...problems: FileProblem[]) => ({ parts: {}, problems })
  let json: unknown
  try {
    json = JSON.parse(text.replace(BOM, ''))
  } catch {
    return fail({ kind: 'json', at: jsonErrorAt(text.replace(BOM, '')) })
  }
  const file = v.safeParse(fileSchema, json)
  if (!file.success) return fail({ kind: 'foreign' })
  const { version, parts } = file.output
  if (version > FILE_VERSION) {
    return fail({ kind: 'newer', where: 'version', version, known: FILE_VERSION })
  }
  const unknown =
    known === 'any' ? [] : Object.keys(parts).filter((name) => !known.includes(name))
  return unknown.length === 0
    ? { parts, problems: [] }
    : fail(
        ...unknown.map(
          (name): FileProblem => ({ kind: 'unknown', where: `parts.${name}` }),
        ),
      )
}
