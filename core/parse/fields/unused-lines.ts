// What went into no field: shown in the review, so that nothing is dropped unseen.

import type { Line } from '../classify/classify-lines.ts'
import { type Draft, makeField } from '../draft.ts'
import type { ChromeLine, Segments } from '../segments/index.ts'
import type { SourceLine } from '../source-line.ts'

interface Parsed {
  lines: readonly Line[]
  pageChrome: readonly ChromeLine[]
  fields: Omit<Draft, 'dropped'>
  segments: Segments
}

/** Lines that stand in no field, and those of the page, in their order. */
export function findUnusedLines({
  lines,
  pageChrome,
  fields,
  segments: { rows },
}: Parsed): Draft['dropped'] {
  const used = linesOfFields(fields)
  const ofPage = pageChrome.filter(
    ({ line }) => !fields.related.lines.includes(line.number),
  )
  const left = lines
    .filter(({ number }) => !used.has(number))
    .map((line) => ({
      line,
      reason: rows.has(line) ? 'table' : (line.outerPageChrome ?? 'no-field'),
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
export function emptyDraft(source: readonly SourceLine[]): Draft {
  return {
    title: makeField(null, []),
    documentNumber: makeField(null, []),
    issuers: makeField([], []),
    date: makeField(null, []),
    recipients: makeField(null, []),
    preamble: makeField(null, []),
    theme: makeField(null, []),
    sections: [],
    closing: makeField(null, []),
    attachments: makeField([], []),
    slogans: makeField([], []),
    publicationNote: makeField(null, []),
    related: makeField([], []),
    dropped: source.map(({ number, text }) => ({
      line: number,
      text,
      reason: 'no-notice',
    })),
  }
}
