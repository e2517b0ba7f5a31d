// The page of pins and history: searched together, each its own list.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Library } from '../../lookup/library.ts'
import { fileProblemText } from '../exchange/file-problem-text.ts'
import { importedText } from '../exchange/import-outcome.ts'
import { useText } from '../interface-text.tsx'
import { HistorySection } from './HistorySection.tsx'
import { ImportButton } from './ImportButton.tsx'
import { PinSection } from './PinSection.tsx'
import { type Said, Status } from './Status.tsx'
import type { SavedEffects } from './section.ts'
import './saved.css'

/** A damaged file may be wrong in many places; the line has room for some. */
const MOST_SAID = 3

export interface SavedPageProps {
  library: Library
  effects: SavedEffects
}

export function SavedPage({ library, effects }: SavedPageProps) {
  const t = useText()
  const search = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [said, say] = useState<Said | null>(null)
  const [imports, setImports] = useState(0)
  const takeIn = async (file: File): Promise<void> => {
    const outcome = await effects.importFile(file)
    if (outcome.problems.length === 0) {
      setImports((before) => before + 1)
      return say({ text: importedText(outcome, t) })
    }
    const problems = outcome.problems.slice(0, MOST_SAID)
    const text = problems.map((problem) => fileProblemText(problem, t)).join(' ')
    say({ text: `${t('dataNotImported')} ${text}`, failed: true })
  }
  const undo = (): void => {
    // Its button goes away, and the focus must stay on the page.
    search.current?.focus()
    say(null)
    said?.undo?.()
  }
  const current = useRef(undo)
  current.current = undo
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event
      // In a field Ctrl+Z takes back what was typed, and / is typed.
      if (target instanceof HTMLInputElement || altKey || event.defaultPrevented) return
      const isCommand = ctrlKey || metaKey
      if (isCommand && !shiftKey && key.toLowerCase() === 'z') current.current()
      else if (!isCommand && key === '/') search.current?.focus()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  const section = { query, effects, say, imports }
  return (
    <main class="saved-page">
      <header class="saved-title">
        <h1>{t('savedTitle')}</h1>
        <ImportButton label={t('savedImport')} onFile={(file) => void takeIn(file)} />
      </header>
      <input
        ref={search}
        type="search"
        class="saved-search"
        data-testid="saved-search"
        aria-label={t('savedSearch')}
        placeholder={t('savedSearch')}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <Status said={said} onUndo={undo} />
      <PinSection library={library} {...section} />
      <HistorySection {...section} />
    </main>
  )
}
