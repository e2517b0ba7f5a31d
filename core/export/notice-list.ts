// Several notices as one file: a backup that can be imported again, or a table of their wordings.
import type { Notice } from '../../data/schema.ts'
import { writeFile } from '../exchange/file.ts'
import { NOTICES, noticesToPart } from '../exchange/notices-part.ts'
import type { StoredNotice } from '../records/library.ts'
import { isoDay } from '../text/day.ts'
import { type CsvWords, entriesCsv } from './entries-csv.ts'

/** The formats of the list, which are also the endings of its files. */
export const LIST_FORMATS = ['json', 'csv'] as const
/** A format of the list. */
export type ListFormat = (typeof LIST_FORMATS)[number]

/** A file to save. */
export interface ListFile {
  /** With the day of today: `notice-lens-notices-2026-11-30.json`. */
  name: string
  text: string
}

/** What the table says in the language of the interface. */
export interface ListWords {
  csv: CsvWords
  /** Who checked a notice, and where it comes from. */
  provenance: (notice: Notice) => { checked: string; origin: string }
}

/** The file of all data is named `notice-lens-data`, so nobody confuses the three. */
const CONTENT: Readonly<Record<ListFormat, string>> = {
  json: 'notices',
  csv: 'wordings',
}

/** Writes notices as a file. JSON keeps names and tags, and needs no words; CSV has one wording a row. */
export function writeNoticeList(
  notices: readonly StoredNotice[],
  format: ListFormat,
  words: ListWords,
): ListFile {
  const name = `notice-lens-${CONTENT[format]}-${isoDay()}.${format}`
  if (format === 'json') {
    return { name, text: writeFile({ [NOTICES.name]: noticesToPart(notices) }) }
  }
  const plain = notices.map(({ notice }) => notice)
  return { name, text: entriesCsv(plain, words.csv, words.provenance) }
}
