// The page of pins and history: searched together, each its own list.

import { useRef, useState } from 'preact/hooks'
import type { Library } from '../../core/lookup/index.ts'
import { saidOf } from '../../locales/text/import-outcome.ts'
import { useText } from '../interface-text.tsx'
import { LibraryNav } from '../library/LibraryNav.tsx'
import { SearchField } from '../SearchField.tsx'
import { HistorySection } from './HistorySection.tsx'
import { ImportButton } from './ImportButton.tsx'
import { PinSection } from './PinSection.tsx'
import { Status } from './Status.tsx'
import type { SavedEffects } from './section.ts'
import { useSaid } from './use-said.ts'
import './saved.css'

export interface SavedPageProps {
  library: Library
  effects: SavedEffects
}

export function SavedPage({ library, effects }: SavedPageProps) {
  const t = useText()
  const search = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const { said, say, undo } = useSaid(search)
  const [imports, setImports] = useState(0)
  const takeIn = async (file: File): Promise<void> => {
    const outcome = await effects.importFile(file)
    if (outcome.problems.length === 0) setImports((before) => before + 1)
    say(saidOf(outcome, t))
  }
  const section = { query, effects, say, imports }
  return (
    <main class="saved-page">
      <LibraryNav here="saved" />
      <header class="saved-title">
        <h1>{t('savedTitle')}</h1>
        <ImportButton label={t('savedImport')} onFile={(file) => void takeIn(file)} />
      </header>
      <SearchField
        field={search}
        label={t('savedSearch')}
        value={query}
        onValue={setQuery}
        testId="saved-search"
      />
      <Status said={said} onUndo={undo} />
      <PinSection library={library} {...section} />
      <HistorySection library={library} {...section} />
    </main>
  )
}
