// What went into no field: shown in the review, so that nothing is dropped unseen.

import type { Line } from './classify-lines.ts'
import { type Draft, found } from './draft.ts'
import type { SourceLine } from './lines.ts'

/** Lines that stand in no field. */
export function leftOver(
  lines: readonly Line[],
  draft: Draft,
  rows: ReadonlySet<Line>,
): Draft['dropped'] {
  const used = new Set<number>()
  const use = (numbers: readonly number[]): void => {
    for (const number of numbers) used.add(number)
  }
  for (const [key, field] of Object.entries(draft)) {
    if (key !== 'sections' && key !== 'dropped') use((field as { lines: number[] }).lines)
  }
  const useClauses = (clauses: Draft['sections']): void => {
    for (const { lines: own, clauses: below } of clauses) {
      use(own)
      useClauses(below)
    }
  }
  useClauses(draft.sections)
  const reasonOf = (line: Line): string =>
    rows.has(line) ? 'table' : (line.furnitureOutside ?? 'no-field')
  return lines.flatMap((line) =>
    used.has(line.number)
      ? []
      : [{ line: line.number, text: line.text, reason: reasonOf(line) }],
  )
}

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
