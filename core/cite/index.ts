// The one door of citing: pure, no clock, no clipboard. `citedRecord` makes the record, `cite` writes it;
// nothing stands in the text that the record does not know.

import type { Grade } from '../../data/schema.ts'
import { toHtml } from '../text/markup.ts'
import { gbt7714of2015 } from './styles/gbt7714-2015.ts'
import { gbt7714of2025 } from './styles/gbt7714-2025.ts'
import { inText } from './styles/in-text.ts'
import { json } from './styles/json.ts'
import { layout } from './styles/layout.ts'
import { locator } from './styles/locator.ts'
import { markdown } from './styles/markdown.ts'
import { markedWording } from './styles/marked.ts'
import { running } from './styles/running.ts'
import type {
  Citation,
  CitedField,
  CitedRecord,
  CiteOptions,
  Style,
  StyleId,
} from './types.ts'
import { LEFT_OUT } from './types.ts'

export { citedRecord } from './record.ts'
export * from './types.ts'

/** Every style by its id; STYLE_IDS has their order. */
export const STYLES: Readonly<Record<StyleId, Style>> = {
  layout,
  running,
  marked: markedWording,
  'in-text': inText,
  locator,
  'gbt7714-2025': gbt7714of2025,
  'gbt7714-2015': gbt7714of2015,
  markdown,
  json,
}

/**
 * Writes a record in a style.
 * @param options those that the style does not support (`STYLES[style].supportedOptions`) are ignored
 * @returns text for the plain clipboard and html, escaped, for the rich one; both '' where the
 *   style has nothing to write, as a place for what bears no number
 * @throws RangeError where `accessDate` is no date as 2026-10-03
 */
export function cite(
  record: CitedRecord,
  style: StyleId,
  options: CiteOptions = {},
): Citation {
  const { accessDate } = options
  if (accessDate && !isDate(accessDate)) {
    throw new RangeError(`no ISO date: ${accessDate}`)
  }
  const { write, typeIsUnverified = false } = STYLES[style]
  const { text, markup, used, leftOut } = write(record, options)
  return {
    style,
    text,
    html: toHtml(markup ?? text),
    typeIsUnverified,
    leftOut: LEFT_OUT.filter((what) => leftOut.includes(what)),
    grades: [...new Set(used)].map((field) => ({ field, grade: gradeOf(record, field) })),
  }
}

function gradeOf(record: CitedRecord, field: CitedField): Grade {
  if (field === 'document-number') {
    return record.documentNumber?.grade ?? 'unknown'
  }
  // The place of a wording is as sure as that it stands there; so is the page where it was read.
  const ofWording =
    field === 'wording' || field === 'locator' || (field === 'url' && !record.held)
  return ofWording ? record.grade : record.noticeGrade
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

export { CITE_ISSUERS, type CiteIssuers, STYLE_IDS, type StyleId } from './style-ids.ts'
