// A table of words as CSV: 错误写法, 规范写法[, 依据[, 备注]], with or without a header, separated by
// commas, tabs or semicolons.
import { CsvError, parse } from 'csv-parse/browser/esm/sync'
import { unguarded } from '../text/csv-row.ts'
import { simplified } from '../text/traditional.ts'
import { madeRow, type WrittenRow } from './made-row.ts'
import type { LineProblem, ReadRow } from './problem.ts'

const SEPARATORS = [',', '\t', ';'] as const
/** So many lines tell the separator. */
const SAMPLE_LINES = 50
const COLUMNS = ['wrong', 'right', 'reason', 'note'] as const
type Column = keyof WrittenRow

/** What the cells of a header say, in simplified characters and without blanks. */
const HEADER: Readonly<Record<Column, RegExp>> = {
  wrong:
    /^(?:错误(?:写法|用语|用法|表述|词语|词)?|错词|误写|不规范(?:写法|用语|表述)|wrong|incorrect)$/iu,
  right:
    /^(?:规范(?:写法|用语|表述|用词)|正确(?:写法|用语|用法|表述|词语|词)?|正词|right|correct)$/iu,
  reason: /^(?:依据|理由|出处|来源|reason|authority|source)$/iu,
  note: /^(?:备注|说明|附注|note|remark)$/iu,
}

interface Line {
  line: number
  cells: readonly string[]
}

/** @param addedAt milliseconds since 1970, for all rows. Lines that cannot be read are problems, the rest are rows. */
export function readCsv(
  text: string,
  addedAt: number,
): { rows: ReadRow[]; problems: LineProblem[] } {
  const unix = text.replace(/\r\n?/gu, '\n')
  const { lines, problems } = linesOf(unix, separatorOf(unix))
  const [first] = lines
  const header = first ? headerOf(first.cells) : null
  const columns = header ?? COLUMNS
  const rows: ReadRow[] = []
  for (const { line, cells } of header ? lines.slice(1) : lines) {
    if (cells.length < 2 || cells.length > columns.length) {
      problems.push({ kind: 'columns', line, count: cells.length })
      continue
    }
    const made = madeRow(writtenIn(cells, columns), line, addedAt)
    if ('row' in made) rows.push({ line, row: made.row })
    else problems.push(made.problem)
  }
  return { rows, problems: problems.sort((a, b) => a.line - b.line) }
}

function writtenIn(cells: readonly string[], columns: readonly Column[]): WrittenRow {
  const cell = (column: Column): string => unguarded(cells[columns.indexOf(column)] ?? '')
  return {
    wrong: cell('wrong'),
    right: cell('right'),
    reason: cell('reason'),
    note: cell('note'),
  }
}

/** The columns in their order; null where the first line is a row like the others. */
function headerOf(cells: readonly string[]): readonly Column[] | null {
  const named = cells.map((cell) => {
    const name = [...cell.replace(/\s/gu, '')].map(simplified).join('')
    return COLUMNS.find((column) => HEADER[column].test(name))
  })
  const columns = named.filter((column) => column !== undefined)
  const isWhole =
    columns.length === cells.length && new Set(columns).size === cells.length
  return isWhole && columns.includes('wrong') && columns.includes('right')
    ? columns
    : null
}

/** Rows without anything are passed over. */
function linesOf(
  text: string,
  delimiter: string,
): { lines: Line[]; problems: LineProblem[] } {
  const lines: Line[] = []
  let lastLine = 0
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      on_record: (record: string[], info) => {
        const breaks = record.join('').split('\n').length - 1
        lastLine = info.lines
        const cells = trimmedCells(record)
        if (cells.length > 0) lines.push({ line: info.lines - breaks, cells })
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { lines: at } = error as CsvError & { lines?: number }
    const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED'
    const line = isOpen ? lastLine + 1 : (at ?? lastLine + 1)
    return { lines, problems: [{ kind: 'quotes', line }] }
  }
  return { lines, problems: [] }
}

/** Spreadsheets fill a row up with empty cells. */
function trimmedCells(record: readonly string[]): string[] {
  const cells = record.map((cell) => cell.trim())
  const last = cells.reduce((found, cell, at) => (cell === '' ? found : at), -1)
  if (last === -1) return []
  // 帐户, has two columns, and the second is empty.
  return cells.slice(0, Math.max(last + 1, Math.min(2, cells.length)))
}

/** The one that parts a header; else the one by which the most lines have two to four columns, and the most columns. */
function separatorOf(text: string): string {
  const sample = text
    .replace(QUOTED, '')
    .split('\n', SAMPLE_LINES)
    .filter((line) => line.trim() !== '')
  const [first = ''] = text.split('\n', 1)
  const named = SEPARATORS.find((one) => headerOf(first.replaceAll('"', '').split(one)))
  if (named) return named
  const scored = SEPARATORS.map((separator) => {
    const counts = sample.map((line) => line.split(separator).length)
    const fitting = counts.filter((count) => count >= 2 && count <= COLUMNS.length)
    return { separator, fitting: fitting.length, all: fitting.reduce((a, b) => a + b, 0) }
  })
  const [best] = scored.sort((a, b) => b.fitting - a.fitting || b.all - a.all)
  return best?.separator ?? ','
}

/** Separators in quotation marks part nothing. */
const QUOTED = /"[^"]*"/gu
