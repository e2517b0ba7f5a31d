// A notice in reading order, as it is printed: what the seed's body is compared with.

import { clauseText } from '../../core/notices/index.ts'
import type { Notice } from '../../data/schema.ts'

/** A passage of the running text, with the id of where it stands. */
export interface Passage {
  id: string
  text: string
}

/** Preamble, sections with their clauses, closing; without numbers and marks of the layout. */
export function passagesOf(notice: Notice): Passage[] {
  const { preamble, sections, closing } = notice
  return [
    { id: 'preamble', text: preamble ?? '' },
    ...sections.flatMap((section) => [
      { id: section.id, text: section.heading },
      ...(section.text === null ? [] : [{ id: section.id, text: section.text }]),
      ...section.clauses.map((clause) => ({ id: clause.id, text: clauseText(clause) })),
    ]),
    { id: 'closing', text: closing ?? '' },
  ]
}

/** The lines of the print, from the title to the note on publication. */
export function printedLines(notice: Notice): string[] {
  const { preamble, sections, closing, dateAsPrinted, publicationNote } = notice
  const lines = [
    notice.title,
    preamble,
    ...sections.flatMap((section) => [
      `${section.number}、${section.heading}`,
      section.text,
      ...section.clauses.map((clause) => `${clause.number}${clauseText(clause)}`),
    ]),
    closing,
    '附件：',
    ...notice.attachments.map(({ number, title }) => `${number}.${title}`),
    ...notice.issuers,
    dateAsPrinted,
    publicationNote === null ? null : `（${publicationNote}）`,
  ]
  return lines.filter((line) => line !== null)
}
