// The parser: from the lines of a text to a draft of a notice. By the form of official documents
// (GB/T 9704: issuing body, number, title, recipients, text, attachments, signature, date, note), not
// by lists of words. It never throws, and what the text has not is null or empty.

import { readBody } from './body/body.ts'
import { classifyLines } from './classify/classify-lines.ts'
import type { Draft } from './draft.ts'
import { readAttachments } from './fields/attachments.ts'
import {
  closingField,
  dateField,
  documentNumberField,
  linesField,
  noteField,
  recipientsField,
  relatedField,
  titleField,
} from './fields/fields.ts'
import { issuersField } from './fields/issuers.ts'
import { slogansField } from './fields/slogans.ts'
import { themeField } from './fields/theme.ts'
import { findUnusedLines, nothing } from './fields/unused-lines.ts'
import { readHead } from './segments/head.ts'
import { isNotice } from './segments/is-notice.ts'
import { segmentLines } from './segments/segments.ts'
import { findRelatedLinks, separatePageChrome } from './segments/separate-page-chrome.ts'
import { findTitle } from './segments/title.ts'
import type { MainText, SourceLine } from './source-line.ts'

export type { Draft } from './draft.ts'
export { linesOfText } from './lines/lines-of-text.ts'
export type { MainText, SourceLine } from './source-line.ts'

/** @param main of a page; null where the whole source may be text of the notice */
export function parseNotice(
  source: readonly SourceLine[],
  main: MainText | null = null,
): Draft {
  const classified = classifyLines(source)
  const { lines, pageChrome } = separatePageChrome(classified, main)
  const title = findTitle(lines, pageChrome)
  const head = readHead(lines, title)
  if (!isNotice(lines, title, head)) return nothing(source)
  const segments = segmentLines(lines, head.textFrom, pageChrome)
  const body = readBody(segments.text)
  const attachments = readAttachments(segments.tail)
  const links = findRelatedLinks(segments.after, classified, main)
  const fields = {
    title: titleField(title, segments.tail, main),
    documentNumber: documentNumberField(head),
    issuers: issuersField(segments.tail, title, head),
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
  return { ...fields, dropped: findUnusedLines({ lines, pageChrome, fields, segments }) }
}
