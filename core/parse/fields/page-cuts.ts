// Doubts what a page break may have cut in the middle of a sentence, where nothing else is doubted of it.
import type { Draft, DraftClause, Field } from '../draft.ts'
import type { SourceLine } from '../source-line.ts'

type Fields = Omit<Draft, 'dropped'>

/** The fields, those with a line at an unsure page break doubted. */
export function doubtPageCuts(source: readonly SourceLine[], fields: Fields): Fields {
  const cuts = new Set(
    source.flatMap(({ number, isAtPageCut }) => (isAtPageCut ? [number] : [])),
  )
  if (cuts.size === 0) return fields
  const doubted = <T>(field: Field<T>): Field<T> =>
    isCut(field.lines, cuts) ? { ...field, doubt: field.doubt ?? 'page-break' } : field
  return {
    title: doubted(fields.title),
    documentNumber: doubted(fields.documentNumber),
    issuers: doubted(fields.issuers),
    date: doubted(fields.date),
    recipients: doubted(fields.recipients),
    preamble: doubted(fields.preamble),
    theme: doubted(fields.theme),
    sections: fields.sections.map((clause) => doubtClause(clause, cuts)),
    closing: doubted(fields.closing),
    attachments: doubted(fields.attachments),
    slogans: doubted(fields.slogans),
    publicationNote: doubted(fields.publicationNote),
    related: fields.related,
  }
}

const doubtClause = (clause: DraftClause, cuts: ReadonlySet<number>): DraftClause => ({
  ...clause,
  doubt: clause.doubt ?? (isCut(clause.lines, cuts) ? 'page-break' : null),
  clauses: clause.clauses.map((below) => doubtClause(below, cuts)),
})

const isCut = (lines: readonly number[], cuts: ReadonlySet<number>): boolean =>
  lines.some((number) => cuts.has(number))
