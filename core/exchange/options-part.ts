// The options as a part of an exported file. Here all must be right: an import is all or nothing.
import { OPTIONS_VERSION } from '../options/migrate.ts'
import { type OptionProblem, optionsRecord, readOptions } from '../options/read.ts'
import type { SetOptions } from '../options/schema.ts'
import type { FileProblem } from './file.ts'

export const OPTIONS_PART = 'options'

/** The part of a file that holds the options that were set; defaults are not written. */
export function optionsToPart(values: SetOptions): unknown {
  return optionsRecord(values)
}

/** Options that cannot be read are left out, each with its problem and its place in the file. */
export function optionsFromPart(part: unknown): {
  values: SetOptions
  problems: readonly FileProblem[]
} {
  const { values, problems } = readOptions(part)
  return { values, problems: problems.map((problem) => inFile(problem, part)) }
}

function inFile(problem: OptionProblem, found: unknown): FileProblem {
  const part = `parts.${OPTIONS_PART}`
  switch (problem.kind) {
    case 'unreadable':
      return {
        kind: 'value',
        where: part,
        expected: '{ "version": 1, "values": { … } }',
        found: outlineOf(found),
      }
    case 'newer': {
      const { version } = problem
      return { kind: 'newer', where: `${part}.version`, version, known: OPTIONS_VERSION }
    }
    case 'unknown':
      return { kind: 'unknown', where: `${part}.values.${problem.name}` }
    case 'value': {
      const { where, expected, found } = problem
      return { kind: 'value', where: `${part}.values.${where}`, expected, found }
    }
  }
}

/** Not the whole of it: it may be of any size and depth. */
function outlineOf(found: unknown): string {
  if (Array.isArray(found)) return `[ ${found.length} ]`
  if (typeof found === 'object' && found !== null)
    return `{ ${Object.keys(found).join(', ').slice(0, 60)} }`
  return JSON.stringify(found).slice(0, 60)
}
