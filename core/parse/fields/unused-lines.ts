// What went into no field: shown in the review, so that nothing is dropped unseen.

import type { Line } from '../classify/classify-lines.ts'
import { type Draft, found } from '../draft.ts'
import type { Segments } from '../segments/segments.ts'
import type { PageLine } from '../segments/separate-page-chrome.ts'
import type { SourceLine } from '../source-line.ts'

interface Parsed {
  lines: readonly Line[]
  furniture: readonly PageLine[]
  fields: Omit<Draft, 'dropped'>
  segments: Segments
}

/** Lines that stand in no field, and those of the page, in their order. */
export function leftOver({
  lines,
  furniture,
  fields,
  segments: { rows },
}: Parsed): Draft['dropped'] {
  const used = linesOfFields(fields)
  const ofPage = furniture.filter(
    ({ line }) => !fields.related.lines.includes(line.number),
  )
  const left = lines
    .filter(({ number }) => !used.has(number))
    .map((line) => ({
      line,
      reason: rows.has(line) ? 'table' : (line.furnitureOutside ?? 'no-field'),
    }))
  return [...ofPage, ...left]
    .map(({ line, reason }) => ({ line: line.number, text: line.text, reason }))
    .sort((a, b) => a.line - b.line)
}

function linesOfFields({ sections, ...fields }: Parsed['fields']): Set<number> {
  return new Set([
    ...Object.values(fields).flatMap(({ lines }) => lines),
    ...linesOfClauses(sections),
  ])
}

const linesOfClauses = (clauses: Draft['sections']): number[] =>
  clauses.flatMap(({ lines, clauses: below }) => [...lines, ...linesOfClauses(below)])

/** Of a text that is no notice. */
export function nothing(source: readonly SourceLine[]): Draft {
  return {
    title: found(null, []),
    documentNumber: found(null, []),
    issuers: found([], []),
    date: found(null, []),
    recipients: found(null, []),
    preamble: found(null, []),
    theme: found(null, []),
    sections: [],
    closing: found(null, []),
    attachments: found([], []),
    slogans: found([], []),
    publicationNote: found(null, []),
    related: found([], []),
    dropped: source.map(({ number, text }) => ({
      line: number,
      text,
      reason: 'no-notice',
    })),
  }
}
