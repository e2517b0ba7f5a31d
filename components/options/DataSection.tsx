// Export, import and clear. What the file holds is told by its parts.
import { useRef, useState } from 'preact/hooks'
import type { FileProblem } from '../../data/exchange/file.ts'
import type { MessageKey } from '../../locales/index.ts'
import { useText } from '../interface-text.tsx'
import { ClearButton } from './ClearButton.tsx'
import { fileProblemText } from './problem-text.ts'
import { Section } from './Section.tsx'

export type ImportOutcome =
  | { state: 'done'; bubbleLeftOff: boolean }
  | { state: 'refused'; problems: readonly FileProblem[] }
  /** Everything is as it was, though the file was good or could not even be read. */
  | { state: 'failed'; reason: 'unread' | 'not-written' }

export interface DataEffects {
  /** Gives the name of the file. */
  exportData: () => Promise<string>
  importData: (file: File) => Promise<ImportOutcome>
  clearData: () => Promise<void>
}

export interface DataSectionProps {
  parts: readonly MessageKey[]
  effects: DataEffects
  say: (text: string, failed?: boolean) => void
}

export function DataSection({ parts, effects, say }: DataSectionProps) {
  const t = useText()
  const input = useRef<HTMLInputElement>(null)
  const [problems, setProblems] = useState<readonly string[]>([])

  const exportData = async (): Promise<void> => {
    try {
      say(t('dataExported', { file: await effects.exportData() }))
    } catch {
      say(t('dataNotExported'), true)
    }
  }
  const importData = async (file: File): Promise<void> => {
    const outcome = await effects.importData(file)
    if (outcome.state === 'refused') {
      setProblems(outcome.problems.map((problem) => fileProblemText(problem, t)))
    } else if (outcome.state === 'failed') {
      setProblems([t(outcome.reason === 'unread' ? 'fileUnread' : 'fileNotWritten')])
    } else {
      setProblems([])
      say(t(outcome.bubbleLeftOff ? 'dataImportedBubbleOff' : 'dataImported'))
    }
  }
  const clearData = async (): Promise<void> => {
    try {
      await effects.clearData()
      say(t('dataCleared'))
    } catch {
      say(t('optionsNotSaved'), true)
    }
  }

  return (
    <Section title={t('optionData')}>
      <p>{t('dataContents', { parts: parts.map((part) => t(part)).join('、') })}</p>
      <div class="option-buttons">
        <button
          type="button"
          class="option-button"
          data-testid="export"
          onClick={() => void exportData()}
        >
          {t('dataExport')}
        </button>
        <button
          type="button"
          class="option-button"
          data-testid="import"
          onClick={() => input.current?.click()}
        >
          {t('dataImport')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          data-testid="import-file"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            if (file) void importData(file)
            // So that the same file, put right, can be chosen again.
            currentTarget.value = ''
          }}
        />
        <ClearButton onClear={() => void clearData()} />
      </div>
      {problems.length > 0 && (
        <div class="option-notice" role="alert" data-testid="import-problems">
          <p>{t('dataNotImported')}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  )
}
