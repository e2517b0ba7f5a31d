// The comparison of checkers as tables in Markdown.
import { type Cell, share, table } from '../bench/table.ts'
import { type CheckerResult, type Comparison, f1, plantedOf } from './check-comparison.ts'
import type { CheckRow } from './check-rows.ts'

/** The longest wording of each row of the table by length, in characters. */
const LENGTHS = [4, 8, 16, 32, Number.POSITIVE_INFINITY] as const

export function comparisonTables({ rows, checkers }: Comparison): string {
  const planted = plantedOf(rows)
  return [
    `${planted.length} texts with one planted error, ${rows.length - planted.length} without.`,
    overview(planted, checkers),
    'Recall by the length of the wording:',
    recallTable(planted, checkers, LENGTHS.map(lengthGroup)),
    'Recall by the kind of the error:',
    recallTable(planted, checkers, groupsBy(planted, wayOf)),
    'Recall by the kind of the error and of the wording:',
    recallTable(
      planted,
      checkers,
      groupsBy(planted, ({ id }) => id),
    ),
  ].join('\n\n')
}

function overview(
  planted: readonly CheckRow[],
  checkers: readonly CheckerResult[],
): string {
  const lines = checkers.map((checker): Cell[] => {
    const { name, threshold, places, rightPlaces, found } = checker
    return [
      name,
      threshold?.toFixed(2) ?? '–',
      share(rightPlaces / places),
      share(found.size / planted.length),
      share(f1(checker, planted.length)),
    ]
  })
  return table(['checker', 'threshold', 'precision', 'recall', 'F1'], lines)
}

interface Group {
  name: string
  isIn: (row: CheckRow) => boolean
}

const wayOf = ({ id }: CheckRow): string => id.split('/')[0] ?? ''

function groupsBy(rows: readonly CheckRow[], nameOf: (row: CheckRow) => string): Group[] {
  const names = [...new Set(rows.map(nameOf))].sort()
  return names.map((name) => ({ name, isIn: (row) => nameOf(row) === name }))
}

function lengthGroup(longest: number, at: number): Group {
  const above = LENGTHS[at - 1] ?? 0
  const name = Number.isFinite(longest) ? `${above + 1} … ${longest}` : `over ${above}`
  const isIn = ({ findings }: CheckRow): boolean => {
    const length = findings[0]?.suggestion?.[0]?.length ?? 0
    return length > above && length <= longest
  }
  return { name, isIn }
}

function recallTable(
  planted: readonly CheckRow[],
  checkers: readonly CheckerResult[],
  groups: readonly Group[],
): string {
  const lines = groups.flatMap(({ name, isIn }): Cell[][] => {
    const rows = planted.filter(isIn)
    if (rows.length === 0) return []
    const recall = ({ found }: CheckerResult): string =>
      share(rows.filter((row) => found.has(row)).length / rows.length)
    return [[name, rows.length, ...checkers.map(recall)]]
  })
  return table(['', 'n', ...checkers.map(({ name }) => name)], lines)
}
