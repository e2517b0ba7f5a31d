// A part of an exported file that is a list: all of its items are right, or none is taken.
import * as v from 'valibot'
import { runAtOnce, type Work } from '../slices.ts'
import type { FileProblem } from './file.ts'

export interface ItemsFormat<T> {
  /** Its key in the file. */
  name: string
  /** The newest that is known. */
  version: number
  item: v.GenericSchema<unknown, T>
  /** Versions before, from 1 on: what their items were like, and how one becomes one of the next. */
  older?: readonly {
    item: v.GenericSchema
    toNext: (item: unknown) => unknown
  }[]
}

export interface ItemsRead<T> {
  items: readonly T[]
  problems: readonly FileProblem[]
}

/** A damaged file may be wrong in a thousand places; nobody reads them all. */
export const MOST_PROBLEMS = 20

const partSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  items: v.array(v.unknown()),
})

/** The part of a file that holds these items, with the version of their format. */
export function itemsToPart<T>({ version }: ItemsFormat<T>, items: readonly T[]) {
  return { version, items }
}

/** Reads a part at once; `readingItems` does the same in steps. */
export function itemsFromPart<T>(format: ItemsFormat<T>, part: unknown): ItemsRead<T> {
  return runAtOnce(readingItems(format, part))
}

/** One item a step: a file may have tens of thousands. */
export function* readingItems<T>(
  { name, version: known, item, older = [] }: ItemsFormat<T>,
  part: unknown,
): Work<ItemsRead<T>> {
  const place = `parts.${name}`
  const fail = (...problems: FileProblem[]): ItemsRead<T> => ({ items: [], problems })
  const parsed = v.safeParse(partSchema, part)
  if (!parsed.success) return fail(...problemsOf(parsed.issues, place))
  const { version } = parsed.output
  if (version > known) {
    return fail({ kind: 'newer', where: `${place}.version`, version, known })
  }
  const items: T[] = []
  const problems: FileProblem[] = []
  for (const [at, found] of parsed.output.items.entries()) {
    // By the schema of its own version, so that what is wrong is named by its place in the file.
    const then = v.safeParse(older[version - 1]?.item ?? item, found)
    const now = older.slice(version - 1).reduce((old, { toNext }) => toNext(old), found)
    const one = then.success ? v.safeParse(item, now) : then
    if (one.success) items.push(one.output)
    else problems.push(...problemsOf(one.issues, `${place}.items.${at}`))
    if (problems.length >= MOST_PROBLEMS) break
    yield
  }
  return problems.length > 0 ? fail(...problems) : { items, problems }
}

function problemsOf(
  issues: readonly v.BaseIssue<unknown>[],
  where: string,
): FileProblem[] {
  return issues.map((issue) => {
    const path = v.getDotPath(issue)
    const { expected, message, received } = issue
    return {
      kind: 'value',
      where: path === null ? where : `${where}.${path}`,
      // A check of our own has what it expects for its message.
      expected: expected ?? message,
      found: received,
    }
  })
}
