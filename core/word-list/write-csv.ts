// The list as a table for a spreadsheet, which the import reads again.
import type { WordRow } from '../records/word-list.ts'
import { csvRow } from '../text/csv-row.ts'
import { writtenRow } from './made-row.ts'

/** The header is Chinese in every language: the import knows it. */
const HEADER = ['错误写法', '规范写法', '依据', '备注'] as const

/** In UTF-8 with a mark of order, by which Excel knows it. */
export function wordListCsv(rows: readonly WordRow[]): string {
  const lines = rows.map((row) => {
    const { wrong, right, reason, note } = writtenRow(row)
    return csvRow([wrong, right, reason, note])
  })
  return `\uFEFF${csvRow(HEADER)}${lines.join('')}`
}
