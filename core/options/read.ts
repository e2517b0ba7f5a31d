// Options as they are found in storage or in a file: what can be read is taken, what cannot is named.
import * as v from 'valibot'
import { migrated, OPTIONS_VERSION, type Values } from './migrate.ts'
import {
  isOptionName,
  type OptionName,
  type SetOptions,
  setOptionsSchema,
} from './schema.ts'

export type OptionProblem =
  /** Not what this extension stores. */
  | { kind: 'unreadable' }
  | { kind: 'newer'; version: number }
  | { kind: 'unknown'; name: string }
  /** `where`: the option, or the place inside of it: `bubbleOffSites.2`. */
  | { kind: 'value'; name: OptionName; where: string; expected: string; found: string }

export interface OptionsReading {
  values: SetOptions
  problems: readonly OptionProblem[]
}

const recordSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  // An array is a record to valibot, and would be taken for “nothing is set”.
  values: v.pipe(
    v.unknown(),
    v.check((values) => !Array.isArray(values)),
    v.record(v.string(), v.unknown()),
  ),
})

/** @param stored undefined where nothing is stored */
export function readOptions(stored: unknown): OptionsReading {
  if (stored === undefined) return { values: {}, problems: [] }
  const record = v.safeParse(recordSchema, stored)
  if (!record.success) return { values: {}, problems: [{ kind: 'unreadable' }] }
  const { version, values } = record.output
  if (version > OPTIONS_VERSION) {
    return { values: {}, problems: [{ kind: 'newer', version }] }
  }
  return readValues(migrated(values, version))
}

/** What is to be stored, with its version. */
export function optionsRecord(values: SetOptions) {
  return { version: OPTIONS_VERSION, values }
}

function readValues(found: Values): OptionsReading {
  const names = Object.keys(found)
  const unknown = names
    .filter((name) => !isOptionName(name))
    .map((name): OptionProblem => ({ kind: 'unknown', name }))
  const { values, problems } = readKnown(found, names.filter(isOptionName))
  return { values, problems: [...problems, ...unknown] }
}

/** One option that is wrong does not take the others with it. */
function readKnown(found: Values, names: readonly OptionName[]): OptionsReading {
  const only = (kept: readonly OptionName[]): Values =>
    Object.fromEntries(kept.map((name) => [name, found[name]]))
  const { issues } = v.safeParse(setOptionsSchema, only(names))
  const problems = (issues ?? []).flatMap(problemOf)
  const wrong = problems.map(({ name }) => name)
  const right = names.filter((name) => !wrong.includes(name))
  return { values: v.parse(setOptionsSchema, only(right)), problems }
}

type Issue = v.InferIssue<typeof setOptionsSchema>
type ValueProblem = Extract<OptionProblem, { kind: 'value' }>

function problemOf(issue: Issue): ValueProblem[] {
  const where = v.getDotPath(issue) ?? ''
  const name = where.split('.')[0] ?? ''
  if (!isOptionName(name)) return []
  // A check of our own has what it expects for its message.
  const { expected, message, received } = issue
  return [{ kind: 'value', name, where, expected: expected ?? message, found: received }]
}
