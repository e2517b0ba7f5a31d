// Whether a text is a notice at all: a title of the form, a number, recipients, or a signature.
import type { Line } from '../classify/classify-lines.ts'
import type { Head } from './head.ts'
import type { FoundTitle } from './title.ts'

/** Whether a text is a notice: it has a title and what else a notice has; a report or a list has not. */
export function isNotice(
  lines: readonly Line[],
  title: FoundTitle | null,
  head: Head,
): boolean {
  const isTitled = title !== null && !title.isWeak
  return (
    isTitled ||
    head.number !== null ||
    head.recipients !== null ||
    isSigned(lines) ||
    isCall(lines, title)
  )
}

const isSigned = (lines: readonly Line[]): boolean =>
  lines.some(
    ({ date, dated }, at) =>
      (date !== null && (lines[at - 1]?.names ?? null) !== null) ||
      (dated?.names ?? null) !== null,
  )

/** What it calls for is told in sections. */
const isCall = (lines: readonly Line[], title: FoundTitle | null): boolean =>
  title?.rule === 'title-call' &&
  lines.filter(({ marker }) => marker?.kind === 'han').length > 1
