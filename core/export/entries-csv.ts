// The wordings of notices as a table, for a spreadsheet: one a row, with where it stands and how sure it
// is. RFC 4180, in UTF-8 with a mark of order, by which Excel knows it.

import type { Kind } from '../../data/kinds.ts'
import type { Clause, Grade, Notice } from '../../data/schema.ts'
import { clausePaths, clauseText, pathLabel } from '../notices/index.ts'
import { csvRow } from '../text/csv-row.ts'

/** The words of the table, in the language of the interface. */
export interface CsvWords {
  /** wording, kind, place, year, notice, number, grade, checked, origin */
  header: readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  nameOfKind: (kind: Kind) => string
  grades: Readonly<Record<Grade, string>>
  preamble: string
  closing: string
  attachments: string
  issuers: string
  title: string
  number: string
}

/**
 * The table as CSV.
 * @param provenance of a notice: who checked it, and where it comes from
 */
export function entriesCsv(
  notices: readonly Notice[],
  words: CsvWords,
  provenance: (notice: Notice) => { checked: string; origin: string },
): string {
  const rows = notices.flatMap((notice) => {
    const { checked, origin } = provenance(notice)
    const { year, title, documentNumber } = notice
    return rowsOf(notice, words).map(({ text, kind, place, grade }) => [
      text,
      words.nameOfKind(kind),
      place,
      year === null ? '' : String(year),
      title,
      documentNumber?.value ?? '',
      words.grades[grade],
      checked,
      origin,
    ])
  })
  return `\uFEFF${[words.header, ...rows].map(csvRow).join('')}`
}

interface Row {
  text: string
  kind: Kind
  place: string
  grade: Grade
}

function rowsOf(notice: Notice, words: CsvWords): Row[] {
  const { theme, preamble, sections, closing, attachments, issuers, slogans } = notice
  const { grade } = notice.provenance
  const row = (kind: Kind, text: string | null, place: string): Row[] =>
    text === null ? [] : [{ kind, text, place, grade }]
  const number = notice.documentNumber
  const isTheme = (clause: Clause): boolean => theme !== null && clause.text === theme
  const ofTheme = [...clausePaths(sections)].find((path) => path.some(isTheme))
  return [
    ...row('document', notice.title, words.title),
    ...(number
      ? [
          {
            kind: 'document',
            text: number.value,
            place: words.number,
            grade: number.grade,
          } as const,
        ]
      : []),
    ...row('theme', theme, ofTheme ? pathLabel(ofTheme) : ''),
    ...row('clause', preamble, words.preamble),
    ...[...clausePaths(sections)].flatMap((path) => {
      const clause = path.at(-1)
      return clause ? row('clause', clauseText(clause), pathLabel(path)) : []
    }),
    ...row('clause', closing, words.closing),
    ...(slogans.status === 'known'
      ? slogans.items.map(
          (text): Row => ({ kind: 'slogan', text, place: '', grade: slogans.grade }),
        )
      : []),
    ...attachments.flatMap(({ title }) => row('document', title, words.attachments)),
    ...issuers.flatMap((issuer) => row('department', issuer, words.issuers)),
  ]
}
