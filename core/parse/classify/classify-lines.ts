// The first step of the parser: what each line is by itself, read once. Whatever comes later asks the
// classes of a line and of its neighbours, and reads no line again.

import type { SourceLine } from '../source-line.ts'
import {
  dateAlone,
  dateAtEnd,
  dateInFigures,
  isDamagedDate,
  type ReadDate,
} from './dates.ts'
import { numberIn, type ReadNumber } from './document-number.ts'
import { namesIn } from './issuer-names.ts'
import { type Marker, markerOf } from './markers.ts'
import { type Furniture, furnitureAnywhere, furnitureOutside } from './page-chrome.ts'

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
  furniture: Furniture | null
  /** Of the page where it stands outside of the text. */
  furnitureOutside: Furniture | null
}

export const classifyLines = (lines: readonly SourceLine[]): Line[] =>
  lines.map(classifyLine)

function classifyLine(line: SourceLine): Line {
  const { text } = line
  const date = dateAlone(text)
  const end = date ? null : dateAtEnd(text)
  return {
    ...line,
    marker: markerOf(text),
    names: namesIn(text),
    date,
    dateInFigures: dateInFigures(text),
    dated: end && { ...end, names: namesIn(end.before) },
    isDamagedDate: isDamagedDate(text),
    documentNumber: numberIn(text),
    furniture: furnitureAnywhere(text),
    furnitureOutside: furnitureOutside(text),
  }
}
