// The parser: from the lines of a text to a draft of a notice. It goes by the form of official documents
// (GB/T 9704: issuing body, number, title, recipients, text, attachments, signature, date, note), not by
// lists of words.
import { readBody } from './body/index.ts'
import { classifyLines } from './classify/classify-lines.ts'
import type { Draft } from './draft.ts'
import {
  closingField,
  dateField,
  documentNumberField,
  doubtPageCuts,
  emptyDraft,
  findUnusedLines,
  issuersField,
  linesField,
  noteField,
  readAttachments,
  recipientsField,
  relatedField,
  slogansField,
  themeField,
  titleField,
} from './fields/index.ts'
import {
  findRelatedLinks,
  findTitle,
  isNotice,
  readHead,
  segmentLines,
  separatePageChrome,
} from './segments/index.ts'
import type { MainText, SourceLine } from './source-line.ts'

/**
 * Parses a text to a draft: each field with its lines, its rule and, where it is not sure, its doubt. It
 * takes linear time and never throws. What the text does not have is null or empty.
 * @param main the main text of a page; null where the whole source may belong to the notice
 */
export function parseNotice(
  source: readonly SourceLine[],
  main: MainText | null = null,
): Draft {
  const classified = classifyLines(source)
  const { lines, pageChrome } = separatePageChrome(classified, main)
  const title = findTitle(lines, pageChrome)
  const head = readHead(lines, title)
  if (!isNotice(lines, title, head)) return emptyDraft(source)
  const segments = segmentLines(lines, head.textFrom, pageChrome)
  const body = readBody(segments.text)
  const attachments = readAttachments(segments.tail)
  const links = findRelatedLinks(segments.after, classified, main)
  const fields = doubtPageCuts(source, {
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
  })
  return { ...fields, dropped: findUnusedLines({ lines, pageChrome, fields, segments }) }
}
