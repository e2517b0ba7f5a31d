// What became of an import, and how that is said.
import type { FileProblem } from '../../data/exchange/file.ts'
import type { MessageKey, Translate } from '../../locales/index.ts'

export interface ImportOutcome {
  /** None where all was imported; else nothing was. */
  problems: readonly FileProblem[]
  done: readonly {
    label: MessageKey
    /** Of a list: how many are new, and how many were there before. */
    count: { added: number; present: number } | null
    /** What was left out, and why. */
    note: MessageKey | null
  }[]
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
    parts.length > 0 ? [t('dataImported', { parts: parts.join('；') })] : []
  return [...imported, ...notes].join('')
}
