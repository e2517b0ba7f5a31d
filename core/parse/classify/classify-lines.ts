// The first step of the parser: what each line is by itself, read once. Whatever comes later asks the
// classes of a line and of its neighbours, and reads no line again.

import type { SourceLine } from '../source-line.ts'
import {
  isDamagedDate,
  type ReadDate,
  readDateAlone,
  readDateAtEnd,
  readDateInFigures,
} from './dates.ts'
import { type ReadNumber, readDocumentNumber } from './document-number.ts'
import { readNames } from './issuer-names.ts'
import { type Marker, readMarker } from './markers.ts'
import { type PageChrome, readOuterPageChrome, readPageChrome } from './page-chrome.ts'

export interface Line extends SourceLine {
  /** The number of an item. */
  marker: Marker | null
  /** Those whom it names, where it holds nothing but names. */
  names: string[] | null
  /** It is a date and nothing else. */
  date: ReadDate | null
  /** It is a date in figures and nothing else: 2024.4.15. */
  dateInFigures: ReadDate | null
  /** It ends with a date, behind names or something else. */
  dated: { before: string; names: string[] | null; date: ReadDate } | null
  /** It is a date that cannot be read to its day. */
  isDamagedDate: boolean
  documentNumber: ReadNumber | null
  /** Of the page, wherever it stands. */
  pageChrome: PageChrome | null
  /** Of the page where it stands outside of the text. */
  outerPageChrome: PageChrome | null
}

/** Reads each line once; the steps that follow ask what was read. */
export const classifyLines = (lines: readonly SourceLine[]): Line[] =>
  lines.map(classifyLine)

function classifyLine(line: SourceLine): Line {
  const { text } = line
  const date = readDateAlone(text)
  const end = date ? null : readDateAtEnd(text)
  return {
    ...line,
    marker: readMarker(text),
    names: readNames(text),
    date,
    dateInFigures: readDateInFigures(text),
    dated: end && { ...end, names: readNames(end.before) },
    isDamagedDate: isDamagedDate(text),
    documentNumber: readDocumentNumber(text),
    pageChrome: line.furniture ?? readPageChrome(text),
    outerPageChrome: line.furniture ?? readOuterPageChrome(text),
  }
}
