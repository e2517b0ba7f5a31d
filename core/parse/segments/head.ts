// Reads what stands around the title: document number, issuing bodies, date and recipients.

import type { Line } from '../classify/classify-lines.ts'
import { type ReadDate, readPageTableDate } from '../classify/dates.ts'
import { type ReadNumber, readNumberInTitle } from '../classify/document-number.ts'
import { readNames } from '../classify/issuer-names.ts'
import { isSalutation } from '../classify/salutation.ts'
import { type Field, makeField } from '../draft.ts'
import type { FoundTitle } from './title.ts'

/** Lines of the page that may stand between the title and the number. */
const MOST_BETWEEN = 8
/** A longer line with a number in it tells more than its number. */
const LONGEST_NUMBER_LINE = 60

interface FoundNumber {
  read: ReadNumber
  line: number
  /** It stands among what the page says of the document. */
  isFromPage: boolean
}

type HeadDate = Field<{ iso: string; printed: string }>

interface NamesAbove {
  names: string[]
  lines: number[]
}

export interface Head {
  number: FoundNumber | null
  date: HeadDate | null
  /** The red head, or the names right above the title. */
  issuers: NamesAbove
  recipients: Line | null
  /** Index of the first line of the text. */
  textFrom: number
}

/** What one line below the title is; null for the first line that is not part of the head. */
type HeadLine =
  | { kind: 'number'; number: FoundNumber }
  | { kind: 'date'; date: HeadDate }
  | { kind: 'names'; line: Line }
  | { kind: 'page' }

/**
 * Reads the head of a notice.
 * @param title null where the text has none: then the head begins with the first line
 */
export function readHead(lines: readonly Line[], title: FoundTitle | null): Head {
  const above = title ? lines.slice(0, title.from) : []
  const titleEnd = title ? title.to : 0
  const below = headLinesBelow(lines, titleEnd)
  const end = titleEnd + below.length
  const next = lines[end]
  const recipients = next && isSalutationLine(next) ? next : null
  return {
    number: chooseNumber(below, above, title),
    date:
      below.flatMap((line) => (line.kind === 'date' ? [line.date] : [])).at(-1) ??
      dateInPageTable(lines.slice(0, titleEnd + MOST_BETWEEN)),
    issuers: chooseIssuers(below, above),
    recipients,
    textFrom: recipients ? end + 1 : end,
  }
}

function headLinesBelow(lines: readonly Line[], titleEnd: number): HeadLine[] {
  const head: HeadLine[] = []
  for (let at = titleEnd; at < lines.length; at++) {
    const line = readHeadLine(lines, at)
    if (!line) break
    head.push(line)
  }
  return head
}

/** The order of the questions is the grammar of a head. */
function readHeadLine(lines: readonly Line[], at: number): HeadLine | null {
  const line = lines[at]
  if (!line) return null
  const number = numberOfLine(line)
  if (number && line.text.length < LONGEST_NUMBER_LINE) return { kind: 'number', number }
  if (line.date && /^[（(]/u.test(line.text)) {
    return { kind: 'date', date: dateField(line.date, line.number, null) }
  }
  if (readNames(withNameSeparators(line.text)) !== null) return { kind: 'names', line }
  if (isSalutationLine(line)) return null
  return line.outerPageChrome || numberFollows(lines, at) ? { kind: 'page' } : null
}

/** The last number below the title; else the last above it; else the one in the title. */
function chooseNumber(
  below: readonly HeadLine[],
  above: readonly Line[],
  title: FoundTitle | null,
): FoundNumber | null {
  const numbers = [
    ...above.map(numberOfLine),
    ...below.map((line) => (line.kind === 'number' ? line.number : null)),
  ]
  const number = numbers.filter((one) => one !== null).at(-1)
  if (number) return number
  const read = title && readNumberInTitle(title.written)
  const [line] = title?.lines ?? []
  return read && line !== undefined ? { read, line, isFromPage: false } : null
}

/** The names above the title; else the first ones below it. */
function chooseIssuers(below: readonly HeadLine[], above: readonly Line[]): NamesAbove {
  const named = issuersAbove(above)
  if (named.names.length > 0) return named
  const lines = below.flatMap((line) => (line.kind === 'names' ? [line.line] : []))
  return (
    lines.map((line) => issuersAbove([line])).find(({ names }) => names.length > 0) ??
    named
  )
}

const dateField = (
  { iso, printed, rule }: ReadDate,
  line: number,
  doubt: 'from-page' | null,
): HeadDate => makeField({ iso, printed }, [line], doubt, rule)

/** The day that the page gives as 成文日期. The day on which the page was put up does not count. */
function dateInPageTable(lines: readonly Line[]): HeadDate | null {
  for (const { text, number } of lines) {
    const date = readPageTableDate(text)
    if (date) return dateField(date, number, 'from-page')
  }
  return null
}

/**
 * Whether one document number comes before the text begins, whatever the page has in between. Several
 * numbers are a list that belongs to the text.
 */
function numberFollows(lines: readonly Line[], at: number): boolean {
  const near = lines.slice(at, at + MOST_BETWEEN)
  const textAt = near.findIndex(
    ({ text }) => /[。；：:]$/u.test(text) || text.length > LONGEST_NUMBER_LINE,
  )
  const before = textAt === -1 ? near : near.slice(0, textAt)
  return before.filter((line) => line.documentNumber !== null).length === 1
}

const numberOfLine = ({ text, number, documentNumber }: Line): FoundNumber | null =>
  documentNumber && {
    read: documentNumber,
    line: number,
    isFromPage: /[:：]/u.test(text),
  }

/** 相关单位： may begin a list of links, too. */
const isSalutationLine = ({ text, outerPageChrome }: Line): boolean =>
  isSalutation(text) && (outerPageChrome === null || outerPageChrome === 'related')

/** 国家市场监督管理总局文件, or the names right above the title. */
function issuersAbove(above: readonly Line[]): NamesAbove {
  const issuers: NamesAbove = { names: [], lines: [] }
  for (const line of [...above].reverse()) {
    // A rule between the names says nothing.
    if (line.documentNumber || !/[\p{L}\p{N}]/u.test(line.text)) continue
    const names = readNames(withNameSeparators(line.text.replace(/\s*文\s*件$/u, '')))
    if (!names) break
    issuers.names.unshift(...names)
    issuers.lines.unshift(line.number)
  }
  return issuers
}

/** Semicolons between names read as the comma that separates names: 甲局；乙局. */
const withNameSeparators = (text: string): string => text.replaceAll(/[;；]/gu, '、')
