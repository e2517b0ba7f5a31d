// A row of CSV (RFC 4180) that no spreadsheet takes for formulas.

/**
 * What a spreadsheet would take for a formula: at the beginning of a cell, or behind what another
 * spreadsheet takes for the end of one (where the list separator of the system is `;`, quotation marks
 * inside of a row are plain signs). Blanks and signs that are not seen do not stop it; nor do wide ones.
 */
const FORMULA_START =
  "'*[\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}]*[=+\\-@|%＝＋－＠﹦﹢﹣﹫−\\t\\r]"
const FORMULA = new RegExp(`(^|[;\\t\\r\\n])(?=${FORMULA_START})`, 'gu')
const GUARDED = new RegExp(`(^|[;\\t\\r\\n])'(?=${FORMULA_START})`, 'gu')

/** One row with its line break; what a spreadsheet would take for a formula is guarded. */
export const csvRow = (cells: readonly string[]): string =>
  `${cells.map(cell).join(',')}\r\n`

/** What might be taken for a formula has an apostrophe before it, as spreadsheets mark text. */
function cell(text: string): string {
  const safe = text.replace(FORMULA, "$1'")
  return /[",;\t\r\n']/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A cell without the apostrophes that `csvRow` puts in. */
export const unguarded = (cell: string): string => cell.replace(GUARDED, '$1')
