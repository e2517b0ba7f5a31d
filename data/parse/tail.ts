// What stands below the text: the list of attachments, signatures, date, the note on publication, and
// the texts of attachments.
import { dateAlone, dateAtEnd, type ReadDate } from './dates.ts'
import { furnitureOutside } from './furniture.ts'
import type { SourceLine } from './lines.ts'
import { markerOf } from './markers.ts'
import { isName, namesIn, namesOfLines, piecesIn } from './names.ts'

/** 附件：, or the links to their files as a page has them: 附件1.报名表.docx. */
const ATTACHMENTS =
  /^附\s*(?:件|表)?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})?\s*(?:[:：]|[.．、]?\s*[^。；]{2,60}\.(?:docx?|pdf|xlsx?|wps|ofd|zip|rar)$)/iu
/** 附件1, alone on a line or with its title. */
export const ATTACHMENT_HEAD =
  /^附\s*件\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})?\s*(?:[:：].*)?$/u
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

/** @param from the first line of the text */
export function findTail(lines: readonly SourceLine[], from: number): Tail {
  const textOf = (at: number): string => lines[at]?.text ?? ''
  const dated = lines.findIndex(
    ({ text }, at) => at > from && isDated(text, textOf(at - 1), textOf(at + 1)),
  )
  const signed =
    dated === -1 ? undatedSignature(lines, from) : signatureAbove(lines, dated, from)
  const listAt = lines.findIndex(
    ({ text }, at) =>
      at > from &&
      ATTACHMENTS.test(text) &&
      (dated === -1 || at < dated || !hasBody(lines, at)),
  )
  const ends = [signed.from, listAt === -1 ? lines.length : listAt]
  if (dated !== -1) ends.push(dated)
  const end = Math.max(from, Math.min(...ends))
  const last = Math.max(signed.to, dated === -1 ? 0 : dated + 1, end)
  const listEnd =
    listAt !== -1 && listAt < signed.from ? signed.from : listEndAfter(lines, listAt)
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
      : (dateAlone(textOf(dated)) ?? dateAtEnd(textOf(dated))?.date ?? null)
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

function isDated(text: string, before: string, after: string): boolean {
  if (dateAlone(text)) {
    return !/^[（(]/u.test(text) || namesIn(before) !== null || namesIn(after) !== null
  }
  const end = dateAtEnd(text)
  return end !== null && namesIn(end.before) !== null
}

interface Signature {
  names: string[]
  from: number
  to: number
}

function signatureAbove(
  lines: readonly SourceLine[],
  dated: number,
  top: number,
): Signature {
  const line = lines[dated]?.text ?? ''
  const beside = dateAlone(line) ? null : dateAtEnd(line)?.before
  let from = dated
  while (
    from - 1 > top &&
    isSignature(lines[from - 1]?.text ?? '', lines[from]?.text ?? '')
  )
    from--
  const above = lines.slice(from, dated).map(({ text }) => text)
  const names = namesOfLines(beside ? [...above, beside] : above)
  if (names.length > 0) return { names, from, to: dated + 1 }
  // The date stands first.
  let to = dated + 1
  while (to < lines.length && namesIn(lines[to]?.text ?? '')) to++
  const below = namesOfLines(lines.slice(dated + 1, to).map(({ text }) => text))
  return { names: below, from: dated, to }
}

/** A line of names, or the beginning of one that goes on in the next line. */
function isSignature(text: string, next: string): boolean {
  if (markerOf(text) || furnitureOutside(text)) return false
  if (namesIn(text)) return true
  if (/[，。；：:！？“”《》]/u.test(text) || text.length > 60) return false
  const pieces = piecesIn(text)
  const last = pieces.at(-1) ?? ''
  const goesOn = isName(last + (piecesIn(next)[0] ?? ''))
  return pieces.slice(0, -1).every(isName) && goesOn && !isName(last)
}

/** Names that close the text, where no date does. */
function undatedSignature(lines: readonly SourceLine[], top: number): Signature {
  const none = { names: [], from: lines.length, to: lines.length }
  for (let at = lines.length - 1; at > top; at--) {
    const names = namesIn(lines[at]?.text ?? '')
    if (!names || furnitureOutside(lines[at]?.text ?? '')) continue
    let from = at
    while (from - 1 > top && namesIn(lines[from - 1]?.text ?? '')) from--
    const before = lines[from - 1]?.text ?? ''
    const closes =
      /[。；）)]$/u.test(before) || ATTACHMENTS.test(before) || markerOf(before)
    if (!closes) {
      // Nor does any other line of this run.
      at = from
      continue
    }
    const written = lines.slice(from, at + 1).map(({ text }) => text)
    return { names: namesOfLines(written), from, to: at + 1 }
  }
  return none
}

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
      /\.(?:docx?|pdf|xlsx?|wps|ofd|zip|rar)$/iu.test(text)
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
      reason === 'related' ||
      reason === 'footer' ||
      RULE.test(text) ||
      /^抄送|^.{2,20}(?:办公厅|办公室|秘书处).{0,8}\d{4}年.{3,8}印发$/u.test(text)
    )
  })
  return stop === -1 ? rest : rest.slice(0, stop)
}
