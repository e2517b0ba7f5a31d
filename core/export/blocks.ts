// A notice as it is printed, block by block: what the formats of an export have in common. Nothing is
// added to its text but the marks behind its numbers, as it has them in print.

import type { Clause, Notice } from '../../data/schema.ts'
import { printedNumber } from '../notices/index.ts'

/** A part of a printed notice. */
export type Block =
  /** `part` is set in the middle or at the right, where the format can. */
  | {
      kind: 'line'
      part: 'title' | 'number' | 'recipients' | 'date' | 'note'
      text: string
    }
  /** 一、活动主题; level 2 is that of a section. */
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'signatures'; names: readonly string[] }
  /** The list below the text: 附件：1. …. */
  | { kind: 'attachments'; items: readonly string[] }
  /** The text of one of them. */
  | {
      kind: 'attached'
      number: string | null
      title: string
      paragraphs: readonly string[]
    }

/** The blocks of a notice, in the order of the print. */
export function noticeBlocks(notice: Notice): Block[] {
  const { documentNumber, preamble, closing, issuers, dateAsPrinted } = notice
  // A number that was read elsewhere is not printed here: it stands with its source, below.
  const number = documentNumber?.grade === 'held' ? documentNumber.value : null
  return [
    ...line('title', notice.title),
    ...line('number', number),
    ...line('recipients', notice.recipients),
    ...paragraphs(preamble),
    ...notice.sections.flatMap((clause) => clauseBlocks(clause, 2)),
    ...paragraphs(closing),
    ...attachmentList(notice),
    ...(issuers.length > 0 ? [{ kind: 'signatures', names: issuers } as const] : []),
    ...line('date', dateAsPrinted),
    ...line('note', notice.publicationNote && `（${notice.publicationNote}）`),
    ...notice.attachments.flatMap(attachedText),
  ]
}

function line(
  part: Extract<Block, { kind: 'line' }>['part'],
  text: string | null,
): Block[] {
  return text === null ? [] : [{ kind: 'line', part, text }]
}

const paragraphs = (text: string | null): Block[] =>
  text === null ? [] : text.split('\n').map((line) => ({ kind: 'paragraph', text: line }))

/** A section has its heading on a line of its own; that of what is below it runs into its text. */
function clauseBlocks(clause: Clause, level: number): Block[] {
  const { heading, text, clauses } = clause
  const number = numberBefore(clause.number)
  const inner = clauses.flatMap((clause) => clauseBlocks(clause, level + 1))
  if (heading === '') return [...paragraphs(`${number}${text ?? ''}`), ...inner]
  if (text === null || level === 2)
    return [
      { kind: 'heading', level, text: number + heading },
      ...paragraphs(text),
      ...inner,
    ]
  return [...paragraphs(`${number}${heading}。${text}`), ...inner]
}

/** 第一条 is set apart by a space, the others have their marks. */
function numberBefore(number: string): string {
  return number.startsWith('第') ? `${number}\u3000` : printedNumber(number)
}

function attachmentList({ attachments }: Notice): Block[] {
  const items = attachments.map(({ number, title }) =>
    number === null
      ? title
      : `${printedNumber(number)}${/^\d/u.test(number) ? ' ' : ''}${title}`,
  )
  return items.length === 0 ? [] : [{ kind: 'attachments', items }]
}

function attachedText({ number, title, text }: Notice['attachments'][number]): Block[] {
  return text === null
    ? []
    : [{ kind: 'attached', number, title, paragraphs: text.split('\n') }]
}
