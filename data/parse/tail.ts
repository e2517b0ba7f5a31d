// What stands below the text: the list of attachments, signatures, date, the note on publication, and
// the texts of attachments.
import { ATTACHMENT_HEAD, ATTACHMENTS, NAMES_FILE } from './attachments.ts'
import { dateAlone, dateAtEnd, dateInFigures, type ReadDate } from './dates.ts'
import { furnitureOutside, linkOf } from './furniture.ts'
import type { SourceLine } from './lines.ts'
import { markerOf } from './markers.ts'
import { namesIn } from './names.ts'
import { signatureAbove, undatedSignature } from './signature.ts'

const NOTE = /^[（(]\s*((?:(?:此|本)件|信息公开)[^（）()]{2,20})\s*[）)]$/u

/** Drawn with signs, below the last of the texts. */
const RULE = /^[—─－_=*-]{3,}$/u

export interface Tail {
  /** Place after the last line of the text. */
  end: number
  attachments: readonly SourceLine[]
  issuers: string[]
  issuerLines: readonly number[]
  date: ReadDate | null
  dateLine: number | null
  note: { text: string; line: number } | null
  /** Texts of attachments: the lines from each heading on. */
  attached: readonly SourceLine[]
}

/**
 * @param from the first line of the text
 * @param breaks numbers of lines that were taken out, sorted: names do not go on behind one
 */
export function findTail(
  lines: readonly SourceLine[],
  from: number,
  breaks: readonly number[],
): Tail {
  const textOf = (at: number): string => lines[at]?.text ?? ''
  const dated = placeOfDate(lines, from)
  const signed =
    dated === -1
      ? undatedSignature(lines, from, breaks)
      : signatureAbove(lines, dated, from, breaks)
  const listAt = lines.findIndex(
    ({ text }, at) =>
      at > from &&
      (ATTACHMENTS.test(text) || isListHead(text, textOf(at + 1))) &&
      (dated === -1 || at < dated || !hasBody(lines, at)),
  )
  const ends = [signed.from, listAt === -1 ? lines.length : listAt]
  if (dated !== -1) ends.push(dated)
  const end = Math.max(from, Math.min(...ends))
  const last = Math.max(signed.to, dated === -1 ? 0 : dated + 1, end)
  const listEnd =
    listAt !== -1 && listAt < signed.from && signed.names.length > 0
      ? signed.from
      : listEndAfter(lines, listAt)
  const attachments =
    listAt === -1 ? [] : lines.slice(listAt, Math.max(listAt + 1, listEnd))
  const below = lines.slice(
    Math.max(last, listAt === -1 ? 0 : listAt > last ? listEnd : 0),
  )
  const noteAt = lines.findIndex(({ text }, at) => at >= end && NOTE.test(text))
  const noteLine = lines[noteAt]
  const ofDate =
    dated === -1
      ? null
      : (dateAlone(textOf(dated)) ??
        dateInFigures(textOf(dated)) ??
        dateAtEnd(textOf(dated))?.date ??
        null)
  return {
    end,
    attachments,
    issuers: signed.names,
    issuerLines: lines.slice(signed.from, signed.to).map(({ number }) => number),
    date: ofDate,
    dateLine: ofDate ? (lines[dated]?.number ?? null) : null,
    note: noteLine
      ? { text: NOTE.exec(noteLine.text)?.[1] ?? '', line: noteLine.number }
      : null,
    attached: attachedTexts(below),
  }
}

/** That beside a name; else the first that no item has for its only line. -1 for none. */
function placeOfDate(lines: readonly SourceLine[], from: number): number {
  const textOf = (at: number): string => lines[at]?.text ?? ''
  let first = -1
  for (let at = from + 1; at < lines.length; at++) {
    const [text, before, after] = [textOf(at), textOf(at - 1), textOf(at + 1)]
    if (!isDated(text, before, after)) continue
    const isSigned = [before, after, dateAtEnd(text)?.before ?? ''].some(
      (one) => namesIn(one) !== null,
    )
    if (isSigned) return at
    const isOfItem = markerOf(before) !== null && !/[。；]$/u.test(before)
    if (first === -1 && !isOfItem) first = at
  }
  return first
}

function isDated(text: string, before: string, after: string): boolean {
  if (dateInFigures(text)) return namesIn(before) !== null
  if (dateAlone(text)) {
    return !/^[（(]/u.test(text) || namesIn(before) !== null || namesIn(after) !== null
  }
  const end = dateAtEnd(text)
  return end !== null && namesIn(end.before) !== null
}

/** 附件 alone, with the numbered list on the lines below it. */
const isListHead = (text: string, next: string): boolean =>
  /^附\s*件$/u.test(text) && markerOf(next)?.kind === 'figure'

/** Below 附件1 stands its text, not only its title. */
function hasBody(lines: readonly SourceLine[], at: number): boolean {
  return lines
    .slice(at + 1, at + 12)
    .some(({ text }) => /[。；]$/u.test(text) && !ATTACHMENTS.test(text))
}

function listEndAfter(lines: readonly SourceLine[], listAt: number): number {
  if (listAt === -1) return 0
  let end = listAt + 1
  while (end < lines.length) {
    const text = lines[end]?.text ?? ''
    const isItem =
      markerOf(text)?.kind === 'figure' ||
      /^附件\s*\d/u.test(text) ||
      NAMES_FILE.test(text)
    if (!isItem || furnitureOutside(text)) break
    end++
  }
  return end
}

function attachedTexts(below: readonly SourceLine[]): SourceLine[] {
  const start = below.findIndex(({ text }) => ATTACHMENT_HEAD.test(text))
  if (start === -1) return []
  const rest = below.slice(start)
  const stop = rest.findIndex(({ text }) => {
    const reason = furnitureOutside(text)
    return (
      // A line of an attachment may begin with a bullet or a telephone.
      (reason === 'related' && linkOf(text) === null) ||
      (reason === 'footer' && !/^(?:地址|电话|邮编)/u.test(text)) ||
      RULE.test(text) ||
      /^抄\s*送|^.{2,30}\s\d{4}\s*年.{3,12}印发$/u.test(text)
    )
  })
  return stop === -1 ? rest : rest.slice(0, stop)
}
