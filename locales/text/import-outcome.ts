// What became of an import, and how that is said.

import type { ImportOutcome, StorageFailure } from '../../core/exchange/outcome.ts'
import type { Translate } from '../index.ts'
import { fileProblemText } from './file-problem-text.ts'
import { WRITE_FAILED } from './labels.ts'

/** A damaged file may be wrong in many places; the line has room for some. */
const MOST_SAID = 3

/** What is said of an import, done or refused. */
export function importStatus(
  outcome: ImportOutcome,
  t: Translate,
): { text: string; failed?: boolean } {
  if (outcome.failure) return { text: failureText(outcome.failure, t), failed: true }
  if (outcome.problems.length === 0) return { text: importedText(outcome, t) }
  const problems = outcome.problems.slice(0, MOST_SAID)
  const text = problems.map((problem) => fileProblemText(problem, t)).join(' ')
  return { text: `${t('dataNotImported')} ${text}`, failed: true }
}

/** Nothing is said to be unchanged that is not. */
export function failureText({ why, stayed }: StorageFailure, t: Translate): string {
  const reason = t(WRITE_FAILED[why])
  if (stayed.length === 0) return `${t('dataNotImported')} ${reason}`
  const parts = stayed.map(({ label, count }) =>
    count
      ? t('importStayed', { part: t(label), n: count.added, all: count.all })
      : t(label),
  )
  return t('importStopped', { parts: parts.join('；'), reason })
}

export function importedText({ done }: ImportOutcome, t: Translate): string {
  const parts = done
    .filter(
      ({ count, note }) => count !== null || note === null || note === 'importBubbleOff',
    )
    .map(({ label, count }) =>
      count
        ? t('importedItems', { part: t(label), n: count.added, m: count.present })
        : t(label),
    )
  const notes = done.flatMap(({ note }) => (note ? [t(note)] : []))
  const imported =
    parts.length > 0
      ? [t('dataImported', { parts: parts.join(t('clauseSeparator')) })]
      : []
  return [...imported, ...notes].join('')
}
