// A notice in reading order, as it is printed: what the seed's body is compared with.
import type { Clause, Notice } from '../../data/schema.ts'

/** A passage of the running text, with the id of where it stands. */
export interface Passage {
  id: string
  text: string
}

/** Preamble, sections with their clauses, closing; without numbers and marks of the layout. */
export function passagesOf(notice: Notice): Passage[] {
  return [
    { id: 'preamble', text: notice.preamble },
    ...notice.sections.flatMap((section) => [
      { id: section.id, text: section.heading },
      ...(section.text === null ? [] : [{ id: section.id, text: section.text }]),
      ...section.clauses.map((clause) => ({ id: clause.id, text: clauseText(clause) })),
    ]),
    { id: 'closing', text: notice.closing },
  ]
}

/** The lines of the print, from the title to the note on publication. */
export function printedLines(notice: Notice): string[] {
  return [
    notice.title,
    notice.preamble,
    ...notice.sections.flatMap((section) => [
      `${section.number}、${section.heading}`,
      ...(section.text === null ? [] : [section.text]),
      ...section.clauses.map((clause) => `${clause.number}${clauseText(clause)}`),
    ]),
    notice.closing,
    '附件：',
    ...notice.attachments.map(({ number, title }) => `${number}.${title}`),
    ...notice.issuers,
    notice.dateAsPrinted,
    ...(notice.publicationNote === null ? [] : [`（${notice.publicationNote}）`]),
  ]
}

function clauseText({ heading, text }: Clause): string {
  return `${heading}。${text}`
}
