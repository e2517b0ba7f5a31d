// What stands around the title: number, issuing body, date, recipients.
import type { Line } from '../classify/classify-lines.ts'
import { madeOn, type ReadDate } from '../classify/dates.ts'
import { numberInTitle, type ReadNumber } from '../classify/document-number.ts'
import { namesIn } from '../classify/issuer-names.ts'
import { isSalutationText } from '../classify/salutation.ts'
import { type Field, found } from '../draft.ts'
import type { FoundTitle } from './title.ts'

/** Lines of the page that may stand between the title and the number. */
const MOST_BETWEEN = 8

interface FoundNumber {
  read: ReadNumber
  line: number
  /** Among what the page says of itself. */
  fromPage: boolean
}

export interface Head {
  number: FoundNumber | null
  date: Field<{ iso: string; printed: string }> | null
  /** The red head, or names right above the title. */
  issuers: { names: string[]; lines: number[] }
  recipients: Line | null
  /** Place of the first line of the text. */
  textFrom: number
}

export function headOf(lines: readonly Line[], title: FoundTitle | null): Head {
  const above = title ? lines.slice(0, title.from) : []
  let at = title ? title.to : 0
  let number = above.map(numberOf).filter(Boolean).at(-1) ?? null
  let date = dateOfTable(lines.slice(0, at + MOST_BETWEEN))
  let names = issuersAbove(above)
  for (; at < lines.length; at++) {
    const line = lines[at]
    if (!line) break
    const own = numberOf(line)
    const dated = line.date
    if (own && line.text.length < 60) number = own
    else if (dated && /^[（(]/u.test(line.text))
      date = dateField(dated, line.number, null)
    else if (namesIn(line.text.replaceAll(/[;；]/gu, '、')) !== null) {
      names = names.names.length > 0 ? names : issuersAbove([line])
    } else if (isSalutation(line)) break
    else if (!line.furnitureOutside && !numberFollows(lines, at)) break
  }
  const inTitle = title && numberInTitle(title.written)
  const titled = lines[title?.from ?? 0]
  if (!number && inTitle && titled)
    number = { read: inTitle, line: titled.number, fromPage: false }
  const next = lines[at]
  const recipients = next && isSalutation(next) ? next : null
  return { number, date, issuers: names, recipients, textFrom: recipients ? at + 1 : at }
}

const dateField = (
  { iso, printed, rule }: ReadDate,
  line: number,
  doubt: 'from-page' | null,
): Head['date'] => found({ iso, printed }, [line], doubt, rule)

/** What the table of a document on a page says: 成文日期. The day on which it was put there is none. */
function dateOfTable(lines: readonly Line[]): Head['date'] {
  for (const { text, number } of lines) {
    const date = madeOn(text)
    if (date) return dateField(date, number, 'from-page')
  }
  return null
}

/** One, before the text begins, whatever the page has in between; several are a list of the text. */
function numberFollows(lines: readonly Line[], at: number): boolean {
  let count = 0
  for (const line of lines.slice(at, at + MOST_BETWEEN)) {
    if (/[。；：:]$/u.test(line.text) || line.text.length > 60) break
    if (numberOf(line)) count++
  }
  return count === 1
}

function numberOf({ text, number, documentNumber }: Line): FoundNumber | null {
  return (
    documentNumber && {
      read: documentNumber,
      line: number,
      fromPage: /[:：]/u.test(text),
    }
  )
}

/** To whom a notice goes: a line of names that ends with a colon. */
function isSalutation({ text, furnitureOutside }: Line): boolean {
  return (
    isSalutationText(text) &&
    // 相关单位： may begin a list of links, too.
    [null, 'related'].includes(furnitureOutside)
  )
}

/** 国家市场监督管理总局文件, or names right above the title. */
function issuersAbove(above: readonly Line[]): Head['issuers'] {
  const issuers: Head['issuers'] = { names: [], lines: [] }
  for (let at = above.length - 1; at >= 0; at--) {
    const line = above[at]
    // A rule between them says nothing.
    if (!line || line.documentNumber || !/[\p{L}\p{N}]/u.test(line.text)) continue
    const written = line.text.replace(/\s*文\s*件$/u, '').replaceAll(/[;；]/gu, '、')
    const names = namesIn(written)
    if (!names) break
    issuers.names.unshift(...names)
    issuers.lines.unshift(line.number)
  }
  return issuers
}
