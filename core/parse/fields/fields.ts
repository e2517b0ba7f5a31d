// The fields of a draft from what was found, each with its lines and, where it is not sure, its doubt.
import { foldText } from '../../text/fold.ts'
import { normalizePunctuation } from '../../text/normalize-punctuation.ts'
import type { Body } from '../body/index.ts'
import type { Line } from '../classify/classify-lines.ts'
import type { Link } from '../classify/page-chrome.ts'
import { type Doubt, type Draft, type Field, makeField } from '../draft.ts'
import type { FoundTitle, Head, Tail } from '../segments/index.ts'
import type { MainText } from '../source-line.ts'

/** The title without those who issue it on a line of their own; null where none was found. */
export function titleField(
  title: FoundTitle | null,
  tail: Tail,
  main: MainText | null,
): Draft['title'] {
  return title
    ? makeField(
        normalizePunctuation(title.title),
        title.lines,
        titleDoubt(title, tail, main),
        title.rule,
      )
    : makeField(null, [])
}

/** A link of a side bar reads like a title, too; but the page does not call itself so. */
function titleDoubt(title: FoundTitle, tail: Tail, main: MainText | null): Doubt | null {
  const sought = foldText(title.title)
  const isOwn = main?.titles?.some((own) => foldText(own).includes(sought)) ?? true
  if (!isOwn) return 'title-outside'
  // The lines above may be the page's menu: then fewer sign.
  const named = title.issuers.length
  const fewerSign = named > 1 && tail.issuers.length > 0 && tail.issuers.length < named
  return title.isUnsure || title.isApart || fewerSign ? 'title-form' : null
}

/** The document number, with 〔〕 and as written; a number whose office may be cut off is doubted. */
export function documentNumberField({ number }: Head): Draft['documentNumber'] {
  if (!number) return makeField(null, [])
  const { value, original, rule } = number.read
  // 〔2024〕28号 may be the rest of a number that a line break has cut; 〔2024〕第28号 is an announcement's.
  const isCut = rule === 'number-without-office' && !value.includes('第')
  const doubt = number.isFromPage ? 'from-page' : isCut ? 'number-without-office' : null
  return makeField({ value, original }, [number.line], doubt, rule)
}

/** The date below the text, else that of the head; without names beside it, it is doubted. */
export function dateField({ date, dateLine, issuers }: Tail, head: Head): Draft['date'] {
  if (!date) return head.date ?? makeField(null, [])
  const doubt = issuers.length === 0 ? 'date-without-names' : null
  const value = { iso: date.iso, printed: date.printed }
  return makeField(value, [dateLine ?? 0], doubt, date.rule)
}

/** Those whom the notice goes to, as one text; null where none are named. */
export function recipientsField({ recipients }: Head): Draft['recipients'] {
  return recipients
    ? makeField(normalizePunctuation(recipients.text), [recipients.number])
    : makeField(null, [])
}

/** The paragraphs that close the notice, doubted where they may belong to the last item. */
export const closingField = ({ closing, isClosingDoubtful }: Body): Draft['closing'] => ({
  ...linesField(closing),
  doubt: isClosingDoubtful ? 'last-item' : null,
})

/** The note on publication without its brackets; null for none. */
export const noteField = ({ note }: Tail): Draft['publicationNote'] =>
  note ? makeField(normalizePunctuation(note.text), [note.line]) : makeField(null, [])

/** Links to other notices, each with its date; null for a date that is not given. */
export const relatedField = (
  links: readonly { link: Link; line: number }[],
): Draft['related'] =>
  makeField(
    links.map(({ link }) => ({
      title: normalizePunctuation(link.title),
      date: link.date,
    })),
    links.map(({ line }) => line),
  )

/** Lines as the paragraphs of a field. */
export function linesField(lines: readonly Line[]): Field<string | null> {
  return lines.length === 0
    ? makeField(null, [])
    : makeField(
        lines.map(({ text }) => normalizePunctuation(text)).join('\n'),
        lines.map(({ number }) => number),
      )
}
