// Export, import and clear. What the file holds is told by its parts.

import { useState } from 'preact/hooks'
import type { ImportOutcome } from '../../core/exchange/outcome.ts'
import type { PlainKey, Translate } from '../../locales/index.ts'
import { fileProblemText } from '../../locales/text/file-problem-text.ts'
import { failureText, importedText } from '../../locales/text/import-outcome.ts'
import { useText } from '../interface-text.tsx'
import { Button } from '../ui/Button.tsx'
import { Confirm } from '../ui/Confirm.tsx'
import { FileButton, JSON_FILES } from '../ui/FileButton.tsx'
import { MessageBox } from '../ui/MessageBox.tsx'
import { OptionSection } from './OptionSection.tsx'

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

const NOTHING_WRONG: ImportOutcome = { problems: [], done: [] }

export function DataSection({ parts, effects, say }: DataSectionProps) {
  const t = useText()
  const [outcome, setOutcome] = useState(NOTHING_WRONG)
  const names = parts.map((part) => t(part)).join(t('listSeparator'))

  const exportData = async (): Promise<void> => {
    try {
      const file = await effects.exportData()
      say((words) => words('dataExported', { file }))
    } catch {
      say((words) => words('dataNotExported'), 'failed')
    }
  }
  const importData = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const imported = await effects.importData(file)
    setOutcome(imported)
    if (imported.problems.length === 0 && !imported.failure) {
      const text = importedText(imported, t)
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
    <OptionSection title={t('optionData')}>
      <p>{t('dataContents', { parts: names })}</p>
      <div class="button-row">
        <Button testId="export" onClick={() => void exportData()}>
          {t('dataExport')}
        </Button>
        <FileButton
          look="box"
          label={t('dataImport')}
          accept={JSON_FILES}
          testId="import"
          onFiles={([file]) => void importData(file)}
        />
        <Confirm
          testId="clear"
          label={t('dataClear')}
          question={t('dataClearAsk', { parts: names })}
          yes={t('dataClearYes')}
          no={t('dataClearNo')}
          onYes={() => void clearData()}
        />
      </div>
      <ImportProblems {...outcome} />
    </OptionSection>
  )
}

/** What is wrong with the file, or why storing it stopped. */
function ImportProblems({ failure, problems }: ImportOutcome) {
  const t = useText()
  return (
    <>
      {failure && (
        <MessageBox role="alert" testId="import-failure">
          {failureText(failure, t)}
        </MessageBox>
      )}
      {problems.length > 0 && (
        <MessageBox role="alert" testId="import-problems">
          <p>{t('dataNotImported')}</p>
          <ul>
            {problems.map((problem) => {
              const text = fileProblemText(problem, t)
              return <li key={text}>{text}</li>
            })}
          </ul>
        </MessageBox>
      )}
    </>
  )
}
