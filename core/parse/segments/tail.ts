// What stands below the text: the list of attachments, signatures, date, the note on publication, and
// the texts of attachments.
import {
  beginsAttachmentList,
  ENDS_WITH_FILE_NAME,
  isAttachmentHead,
} from '../classify/attachment-lines.ts'
import type { Line } from '../classify/classify-lines.ts'
import type { ReadDate } from '../classify/dates.ts'
import { readLink } from '../classify/page-chrome.ts'
import { findNoticeEnd } from './notice-end.ts'
import { findDatedSignature, findUndatedSignature } from './signature.ts'

const NOTE = /^[（(]\s*((?:(?:此|本)件|信息公开)[^（）()]{2,20})\s*[）)]$/u

/** Drawn with signs, below the last of the texts. */
const RULE = /^[—─－_=*-]{3,}$/u

export interface Tail {
  /** Place after the last line of the text. */
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

/**
 * @param from the first line of the text
 * @param breaks numbers of lines that were taken out, sorted: names do not go on behind one
 */
export function findTail(
  lines: readonly Line[],
  from: number,
  breaks: readonly number[],
): Tail {
  const own = lines.slice(0, findNoticeEnd(lines, from))
  const dated = placeOfDate(own, from)
  const signed =
    dated === -1
      ? findUndatedSignature(own, from, breaks)
      : findDatedSignature(lines, dated, from, breaks)
  const listAt = lines.findIndex(
    ({ text }, at) =>
      at > from &&
      (beginsAttachmentList(text) || isListHead(text, lines[at + 1])) &&
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
  const dateLine = lines[dated]
  const ofDate =
    dateLine?.date ?? dateLine?.dateInFigures ?? dateLine?.dated?.date ?? null
  return {
    end,
    attachments,
    issuers: signed.names,
    issuerLines: lines.slice(signed.from, signed.to).map(({ number }) => number),
    date: ofDate,
    dateLine: ofDate && dateLine ? dateLine.number : null,
    note: noteLine
      ? { text: NOTE.exec(noteLine.text)?.[1] ?? '', line: noteLine.number }
      : null,
    attached: attachedTexts(below),
  }
}

/**
 * That beside a name; else the first that no item has for its only line; else one that is damaged, below
 * names. -1 for none. @param lines of the notice itself
 */
function placeOfDate(lines: readonly Line[], from: number): number {
  let first = -1
  for (let at = from + 1; at < lines.length; at++) {
    const [line, before, after] = [lines[at], lines[at - 1], lines[at + 1]]
    if (!line || !isDated(line, before, after)) continue
    if (before?.names || after?.names || line.dated?.names) return at
    const isOfItem =
      before?.marker && !/[。；]$/u.test(before.text) && !isListed(lines, at - 1)
    if (first === -1 && !isOfItem) first = at
  }
  return first === -1 ? placeOfDamagedDate(lines, from) : first
}

const placeOfDamagedDate = (lines: readonly Line[], from: number): number =>
  lines.findIndex(
    ({ isDamagedDate }, at) =>
      at > from && isDamagedDate && (lines[at - 1]?.names ?? null) !== null,
  )

/** An item of the list of attachments. */
function isListed(lines: readonly Line[], at: number): boolean {
  let above = at
  while (lines[above]?.marker?.kind === 'figure') above--
  const text = lines[above]?.text ?? ''
  return beginsAttachmentList(text) || isListHead(text, lines[above + 1])
}

function isDated(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  const isBelowNames = (before?.names ?? null) !== null
  if (line.dateInFigures) return isBelowNames
  if (line.date) {
    return !/^[（(]/u.test(line.text) || isBelowNames || (after?.names ?? null) !== null
  }
  return (line.dated?.names ?? null) !== null
}

/** 附件 alone, with the numbered list on the lines below it. */
const isListHead = (text: string, next: Line | undefined): boolean =>
  /^附\s*件$/u.test(text) && next?.marker?.kind === 'figure'

/** Below 附件1 stands its text, not only its title. */
function hasBody(lines: readonly Line[], at: number): boolean {
  return lines
    .slice(at + 1, at + 12)
    .some(({ text }) => /[。；]$/u.test(text) && !beginsAttachmentList(text))
}

function listEndAfter(lines: readonly Line[], listAt: number): number {
  if (listAt === -1) return 0
  let end = listAt + 1
  while (end < lines.length) {
    const line = lines[end]
    if (!line || line.outerPageChrome) break
    const isItem =
      line.marker?.kind === 'figure' ||
      /^附件\s*\d/u.test(line.text) ||
      ENDS_WITH_FILE_NAME.test(line.text)
    if (!isItem) break
    end++
  }
  return end
}

function attachedTexts(below: readonly Line[]): Line[] {
  const start = below.findIndex(({ text }) => isAttachmentHead(text))
  if (start === -1) return []
  const rest = below.slice(start)
  const stop = rest.findIndex(({ text, outerPageChrome: reason }) => {
    return (
      // A line of an attachment may begin with a bullet or a telephone.
      (reason === 'related' && readLink(text) === null) ||
      (reason === 'footer' && !/^(?:地址|电话|邮编)/u.test(text)) ||
      RULE.test(text) ||
      /^抄\s*送|^.{2,30}\s\d{4}\s*年.{3,12}印发$/u.test(text)
    )
  })
  return stop === -1 ? rest : rest.slice(0, stop)
}
