// Export, import and clear. What the file holds is told by its parts.

import { useRef, useState } from 'preact/hooks'
import type { FileProblem } from '../../core/exchange/file.ts'
import type { ImportOutcome } from '../../core/exchange/outcome.ts'
import type { PlainKey, Translate } from '../../locales/index.ts'
import { fileProblemText } from '../../locales/text/file-problem-text.ts'
import { failureText, importedText } from '../../locales/text/import-outcome.ts'
import { useText } from '../interface-text.tsx'
import { ClearButton } from './ClearButton.tsx'
import { Section } from './Section.tsx'

export interface DataEffects {
  /** Gives the name of the file. */
  exportData: () => Promise<string>
  importData: (file: File) => Promise<ImportOutcome>
  clearData: () => Promise<void>
}

/** Says in the head of the page what was done. Not in words: those change with the language. */
export type Say = (words: (t: Translate) => string, outcome?: 'done' | 'failed') => void

export interface DataSectionProps {
  parts: readonly PlainKey[]
  effects: DataEffects
  say: Say
}

export function DataSection({ parts, effects, say }: DataSectionProps) {
  const t = useText()
  const input = useRef<HTMLInputElement>(null)
  const [problems, setProblems] = useState<readonly FileProblem[]>([])
  const [failure, setFailure] = useState<ImportOutcome['failure']>(undefined)

  const names = parts.map((part) => t(part)).join(t('listSeparator'))

  const exportData = async (): Promise<void> => {
    try {
      const file = await effects.exportData()
      say((words) => words('dataExported', { file }))
    } catch {
      say((words) => words('dataNotExported'), 'failed')
    }
  }
  const importData = async (file: File): Promise<void> => {
    const outcome = await effects.importData(file)
    setProblems(outcome.problems)
    setFailure(outcome.failure)
    if (outcome.problems.length === 0 && !outcome.failure) {
      const text = importedText(outcome, t)
      say((words) => words('dataDone', { text }))
    }
  }
  const clearData = async (): Promise<void> => {
    try {
      await effects.clearData()
      say((words) => words('dataCleared'))
    } catch {
      say((words) => words('optionsNotSaved'), 'failed')
    }
  }

  return (
    <Section title={t('optionData')}>
      <p>{t('dataContents', { parts: names })}</p>
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
        <ClearButton parts={names} onClear={() => void clearData()} />
      </div>
      {failure && (
        <p class="option-notice" role="alert" data-testid="import-failure">
          {failureText(failure, t)}
        </p>
      )}
      {problems.length > 0 && (
        <div class="option-notice" role="alert" data-testid="import-problems">
          <p>{t('dataNotImported')}</p>
          <ul>
            {problems.map((problem) => {
              const text = fileProblemText(problem, t)
              return <li key={text}>{text}</li>
            })}
          </ul>
        </div>
      )}
    </Section>
  )
}
