// The parser: from the lines of a text to a draft of a notice. By the form of official documents
// (GB/T 9704: issuing body, number, title, recipients, text, attachments, signature, date, note), not
// by lists of words. It never throws, and what the text has not is null or empty.
import { attachmentsOf } from './attachments.ts'
import { bodyOf } from './body.ts'
import { classifyLines } from './classify-lines.ts'
import type { Draft } from './draft.ts'
import { leftOver, nothing } from './dropped.ts'
import {
  closingField,
  dateField,
  documentNumberField,
  linesField,
  noteField,
  recipientsField,
  relatedField,
  titleField,
} from './fields.ts'
import { headOf } from './head.ts'
import { isNotice } from './is-notice.ts'
import { issuersOf } from './issuers.ts'
import { relatedLinks, withoutFurniture } from './page-furniture.ts'
import { segmentsOf } from './segments.ts'
import { slogansField } from './slogans.ts'
import type { MainText, SourceLine } from './source-line.ts'
import { themeField } from './theme.ts'
import { findTitle } from './title.ts'

export type { Draft } from './draft.ts'
export { linesOfText } from './lines.ts'
export type { MainText, SourceLine } from './source-line.ts'

/** @param main of a page; null where the whole source may be text of the notice */
export function parseNotice(
  source: readonly SourceLine[],
  main: MainText | null = null,
): Draft {
  const classified = classifyLines(source)
  const { lines, furniture } = withoutFurniture(classified, main)
  const title = findTitle(lines, furniture)
  const head = headOf(lines, title)
  if (!isNotice(lines, title, head)) return nothing(source)
  const segments = segmentsOf(lines, head.textFrom, furniture)
  const body = bodyOf(segments.text)
  const attachments = attachmentsOf(segments.tail)
  const links = relatedLinks(segments.after, classified, main)
  const fields = {
    title: titleField(title, segments.tail, main),
    documentNumber: documentNumberField(head),
    issuers: issuersOf(segments.tail, title, head),
    date: dateField(segments.tail, head),
    recipients: recipientsField(head),
    preamble: linesField(body.preamble),
    theme: themeField(body, attachments, title, segments.tail),
    sections: body.sections,
    closing: closingField(body),
    attachments: attachments.field,
    slogans: slogansField(segments, body, attachments),
    publicationNote: noteField(segments.tail),
    related: relatedField(links),
  }
  return { ...fields, dropped: leftOver({ lines, furniture, fields, segments }) }
}
