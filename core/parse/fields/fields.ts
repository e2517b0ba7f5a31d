// The fields of a draft from what was found, each with its lines and, where it is not sure, its doubt.
import { foldText } from '../../text/fold.ts'
import { printed } from '../../text/normalize-punctuation.ts'
import type { Body } from '../body/body.ts'
import type { Line } from '../classify/classify-lines.ts'
import type { Link } from '../classify/page-chrome.ts'
import { type Doubt, type Draft, type Field, found } from '../draft.ts'
import type { Head } from '../segments/head.ts'
import type { Tail } from '../segments/tail.ts'
import type { FoundTitle } from '../segments/title.ts'
import type { MainText } from '../source-line.ts'

export function titleField(
  title: FoundTitle | null,
  tail: Tail,
  main: MainText | null,
): Draft['title'] {
  return title
    ? found(printed(title.title), title.lines, titleDoubt(title, tail, main), title.rule)
    : found(null, [])
}

/** A link of a side bar reads like a title, too; but the page does not call itself so. */
function titleDoubt(title: FoundTitle, tail: Tail, main: MainText | null): Doubt | null {
  const sought = foldText(title.title)
  const isOwn = main?.titles?.some((own) => foldText(own).includes(sought)) ?? true
  if (!isOwn) return 'title-outside'
  // The lines above may be the page's menu: then fewer sign.
  const named = title.issuers.length
  const fewerSign = named > 1 && tail.issuers.length > 0 && tail.issuers.length < named
  return title.unsure || title.isApart || fewerSign ? 'title-form' : null
}

export function documentNumberField({ number }: Head): Draft['documentNumber'] {
  if (!number) return found(null, [])
  const { value, original, rule } = number.read
  // 〔2024〕28号 may be the rest of a number that a line break has cut; 〔2024〕第28号 is an announcement's.
  const isCut = rule === 'number-without-office' && !value.includes('第')
  const doubt = number.fromPage ? 'from-page' : isCut ? 'number-without-office' : null
  return found({ value, original }, [number.line], doubt, rule)
}

export function dateField({ date, dateLine, issuers }: Tail, head: Head): Draft['date'] {
  if (!date) return head.date ?? found(null, [])
  const doubt = issuers.length === 0 ? 'date-without-names' : null
  const value = { iso: date.iso, printed: date.printed }
  return found(value, [dateLine ?? 0], doubt, date.rule)
}

export function recipientsField({ recipients }: Head): Draft['recipients'] {
  return recipients
    ? found(printed(recipients.text), [recipients.number])
    : found(null, [])
}

export const closingField = ({ closing, closingDoubtful }: Body): Draft['closing'] => ({
  ...linesField(closing),
  doubt: closingDoubtful ? 'last-item' : null,
})

export const noteField = ({ note }: Tail): Draft['publicationNote'] =>
  note ? found(printed(note.text), [note.line]) : found(null, [])

export const relatedField = (
  links: readonly { link: Link; line: number }[],
): Draft['related'] =>
  found(
    links.map(({ link }) => ({ title: printed(link.title), date: link.date })),
    links.map(({ line }) => line),
  )

/** Lines as the paragraphs of a field. */
export function linesField(lines: readonly Line[]): Field<string | null> {
  return lines.length === 0
    ? found(null, [])
    : found(
        lines.map(({ text }) => printed(text)).join('\n'),
        lines.map(({ number }) => number),
      )
}
