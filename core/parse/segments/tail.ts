// Finds what stands below the text: the list of attachments, the signature, the date, the note on
// publication, and the texts of the attachments.
import {
  beginsAttachmentList,
  ENDS_WITH_FILE_NAME,
  isAttachmentHead,
} from '../classify/attachment-lines.ts'
import type { Line } from '../classify/classify-lines.ts'
import type { ReadDate } from '../classify/dates.ts'
import { readLink } from '../classify/page-chrome.ts'
import { endsAttachmentTexts, readPublicationNote } from '../classify/print-lines.ts'
import { beginsListAt } from './attachment-list-start.ts'
import { findDateLine } from './date-line.ts'
import { findNoticeEnd } from './notice-end.ts'
import { findDatedSignature, findUndatedSignature, type Signature } from './signature.ts'

export interface Tail {
  /** Index after the last line of the text. */
  end: number
  attachments: readonly Line[]
  issuers: string[]
  issuerLines: readonly number[]
  date: ReadDate | null
  dateLine: number | null
  note: { text: string; line: number } | null
  /** Texts of attachments: the lines from each heading on. */
  attached: readonly Line[]
}

/** Indexes of the list of attachments, half open. */
interface Span {
  from: number
  to: number
}

/**
 * Finds the tail of a notice.
 * @param from index of the first line of the text
 * @param breaks sorted numbers of lines that were taken out: a signature does not go on behind one
 */
export function findTail(
  lines: readonly Line[],
  from: number,
  breaks: readonly number[],
): Tail {
  const noticeLines = lines.slice(0, findNoticeEnd(lines, from))
  const dateAt = findDateLine(noticeLines, from)
  const signature =
    dateAt === null
      ? findUndatedSignature(noticeLines, from, breaks)
      : findDatedSignature(lines, dateAt, from, breaks)
  const list = findAttachmentList(lines, from, dateAt, signature)
  const end = Math.max(
    from,
    Math.min(signature.from, list?.from ?? lines.length, dateAt ?? lines.length),
  )
  const signatureEnd = Math.max(signature.to, dateAt === null ? 0 : dateAt + 1, end)
  const dateLine = dateAt === null ? undefined : lines[dateAt]
  const date = dateLine ? dateOfLine(dateLine) : null
  return {
    end,
    attachments: list ? lines.slice(list.from, Math.max(list.from + 1, list.to)) : [],
    issuers: signature.names,
    issuerLines: lines.slice(signature.from, signature.to).map(({ number }) => number),
    date,
    dateLine: date && dateLine ? dateLine.number : null,
    note: findPublicationNote(lines, end),
    attached: attachmentTextLines(lines.slice(attachedFrom(list, signatureEnd))),
  }
}

const dateOfLine = ({ date, dateInFigures, dated }: Line): ReadDate | null =>
  date ?? dateInFigures ?? dated?.date ?? null

/** Texts of attachments stand below the signature, and below a list that stands below it. */
const attachedFrom = (list: Span | null, signatureEnd: number): number =>
  list && list.from > signatureEnd ? Math.max(signatureEnd, list.to) : signatureEnd

function findPublicationNote(lines: readonly Line[], from: number): Tail['note'] {
  for (const { text, number } of lines.slice(from)) {
    const note = readPublicationNote(text)
    if (note !== null) return { text: note, line: number }
  }
  return null
}

function findAttachmentList(
  lines: readonly Line[],
  textFrom: number,
  dateAt: number | null,
  signature: Signature,
): Span | null {
  // Below a sentence that follows the date, a list belongs to the text that is issued or forwarded.
  const sentence = lines.findIndex(
    ({ text }, at) => dateAt !== null && at > dateAt && text.endsWith('。'),
  )
  const otherText = sentence === -1 ? lines.length : sentence
  const from = lines.findIndex(
    (_, at) =>
      at > textFrom &&
      beginsListAt(lines, at) &&
      (dateAt === null || at < dateAt || (at <= otherText && !hasBody(lines, at))),
  )
  if (from === -1) return null
  const isAboveSignature = from < signature.from && signature.names.length > 0
  return { from, to: isAboveSignature ? signature.from : listEnd(lines, from) }
}

/** Below 附件1 stands its text, and not only its title. */
function hasBody(lines: readonly Line[], at: number): boolean {
  return lines
    .slice(at + 1, at + 12)
    .some(({ text }) => /[。；]$/u.test(text) && !beginsAttachmentList(text))
}

function listEnd(lines: readonly Line[], from: number): number {
  const end = lines.findIndex((line, at) => at > from && !isListItem(line))
  return end === -1 ? lines.length : end
}

const isListItem = ({ text, marker, outerPageChrome }: Line): boolean =>
  outerPageChrome === null &&
  (marker?.kind === 'figure' ||
    /^附件\s*\d/u.test(text) ||
    ENDS_WITH_FILE_NAME.test(text))

/** From the first heading of an attachment to where the page or the print block begins. */
function attachmentTextLines(below: readonly Line[]): Line[] {
  const start = below.findIndex(({ text }) => isAttachmentHead(text))
  if (start === -1) return []
  const rest = below.slice(start)
  const stop = rest.findIndex(endsAttachments)
  return stop === -1 ? rest : rest.slice(0, stop)
}

/** A line of an attachment may begin with a bullet, or be an address or a telephone number. */
const endsAttachments = ({ text, outerPageChrome }: Line): boolean =>
  (outerPageChrome === 'related' && readLink(text) === null) ||
  (outerPageChrome === 'footer' && !/^(?:地址|电话|邮编)/u.test(text)) ||
  endsAttachmentTexts(text)
