// The page of pins and history: searched together, each its own list.

import { useRef, useState } from 'preact/hooks'
import type { Library } from '../../core/lookup/index.ts'
import { importStatus } from '../../locales/text/import-outcome.ts'
import { useText } from '../interface-text.tsx'
import { Page } from '../shell/Page.tsx'
import { FileButton, JSON_FILES } from '../ui/FileButton.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import { StatusLine } from '../ui/StatusLine.tsx'
import { useStatus } from '../ui/use-status.ts'
import { HistorySection } from './HistorySection.tsx'
import { PinSection } from './PinSection.tsx'
import type { SavedEffects } from './section.ts'

export interface SavedPageProps {
  library: Library
  effects: SavedEffects
}

export function SavedPage({ library, effects }: SavedPageProps) {
  const t = useText()
  const search = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const { status, say, undo } = useStatus(search)
  const [imports, setImports] = useState(0)
  const importFile = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const outcome = await effects.importFile(file)
    if (outcome.problems.length === 0) setImports((before) => before + 1)
    say(importStatus(outcome, t))
  }
  const section = { query, effects, say, imports }
  return (
    <Page
      section="saved"
      isTop
      title={t('savedTitle')}
      tools={
        <FileButton
          label={t('savedImport')}
          accept={JSON_FILES}
          testId="import"
          onFiles={([file]) => void importFile(file)}
        />
      }
    >
      <SearchField
        field={search}
        label={t('savedSearch')}
        value={query}
        onValue={setQuery}
        testId="saved-search"
      />
      <StatusLine status={status} onUndo={undo} />
      <PinSection library={library} {...section} />
      <HistorySection library={library} {...section} />
    </Page>
  )
}
