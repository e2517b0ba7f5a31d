// The page of the office's list: words are added, changed, searched, imported and exported; below it
// what was silenced in checks.
import { useRef, useState } from 'preact/hooks'
import type { WordRow } from '../../core/records/word-list.ts'
import { isoDay } from '../../core/text/day.ts'
import { shorten } from '../../core/text/shorten.ts'
import type { ListContext } from '../../core/word-list/conflicts.ts'
import { wordListCsv } from '../../core/word-list/write-csv.ts'
import { listProblemText } from '../../locales/text/word-list-text.ts'
import { useText } from '../interface-text.tsx'
import { Page } from '../shell/Page.tsx'
import { Button } from '../ui/Button.tsx'
import { FileButton } from '../ui/FileButton.tsx'
import { MessageBox } from '../ui/MessageBox.tsx'
import { SearchField, type SearchFieldProps } from '../ui/SearchField.tsx'
import { Section } from '../ui/Section.tsx'
import { StatusLine } from '../ui/StatusLine.tsx'
import { useStatus } from '../ui/use-status.ts'
import type { StoredWords, WordsEffects } from './effects.ts'
import { ImportPreview } from './ImportPreview.tsx'
import { SilenceSection } from './SilenceSection.tsx'
import { useWordFile } from './use-word-file.ts'
import { useWords, type Words } from './use-words.ts'
import { WordForm } from './WordForm.tsx'
import { WordRows } from './WordRows.tsx'
import './words.css'

const LIST_FILES = '.csv,.tsv,.txt,.yml,.yaml,.json,text/csv'
/** A damaged list may be wrong in a thousand places. */
const MOST_SHOWN = 10
const NONE: readonly WordRow[] = []

export function WordsPage({ effects }: { effects: WordsEffects }) {
  const t = useText()
  const search = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const { status, say, undo } = useStatus(search)
  const words = useWords(effects, say)
  const { stored } = words
  const own = stored?.own?.items ?? NONE
  const managed = stored?.managed ?? NONE
  const context = (present: readonly WordRow[]): ListContext => ({
    present,
    managed,
    official: effects.official(),
  })
  const file = useWordFile(effects, () => context(own))
  const close = (): void => {
    file.close()
    search.current?.focus()
  }
  const take = (rows: readonly WordRow[]): void => {
    const text = t('wordImported', { n: rows.length, file: file.chosen?.name ?? '' })
    close()
    void words.change({ put: rows }, text)
  }
  const exportAll = (): void => {
    const name = `${t('wordList')}-${isoDay()}.csv`.replaceAll(' ', '-')
    effects.saveFile(name, wordListCsv(own))
    say({ text: t('savedExported', { n: own.length, file: name }) })
  }
  return (
    <Page
      section="words"
      isTop
      title={t('wordList')}
      tools={<Tools onFile={file.choose} onExport={own.length > 0 && exportAll} />}
    >
      <p class="note">{t('wordListNote')}</p>
      {stored && <ManagedProblems stored={stored} />}
      {file.chosen && (
        <ImportPreview chosen={file.chosen} onTake={take} onCancel={close} />
      )}
      <AddSection words={words} context={() => context(own)} search={search} />
      <div class="words-search">
        <WordSearch field={search} value={query} onValue={setQuery} />
        <StatusLine status={status} onUndo={undo} />
      </div>
      {stored && (
        <WordRows
          stored={stored}
          words={words}
          query={query}
          context={context}
          whyUnreadable={effects.whyUnreadable}
        />
      )}
      <SilenceSection effects={effects} say={say} />
    </Page>
  )
}

function WordSearch(props: Pick<SearchFieldProps, 'field' | 'value' | 'onValue'>) {
  const t = useText()
  return <SearchField {...props} label={t('wordListSearch')} testId="word-search" />
}

function Tools(props: {
  onFile: (file: File) => void
  /** False where there is nothing to export. */
  onExport: (() => void) | false
}) {
  const { onFile, onExport } = props
  const t = useText()
  return (
    <>
      <FileButton
        label={t('wordListImport')}
        accept={LIST_FILES}
        testId="import"
        onFiles={([file]) => file && onFile(file)}
      />
      {onExport && (
        <Button look="text" testId="export" onClick={onExport}>
          {t('wordListExport')}
        </Button>
      )}
    </>
  )
}

function AddSection(props: {
  words: Words
  context: () => ListContext
  /** Takes the focus where nothing is added after all. */
  search: { current: HTMLElement | null }
}) {
  const { words, context, search } = props
  const t = useText()
  return (
    <Section id="word-add" heading={t('wordAddTitle')} testId="word-add">
      <WordForm
        row={null}
        context={context}
        onSave={(row) =>
          words.change({ put: [row] }, t('wordAdded', { text: shorten(row.word) }))
        }
        onCancel={() => search.current?.focus()}
      />
    </Section>
  )
}

function ManagedProblems({
  stored: { managedProblems: problems },
}: {
  stored: StoredWords
}) {
  const t = useText()
  if (problems.length === 0) return null
  return (
    <MessageBox role="alert" testId="preloaded-word-problems">
      <p>{t('wordPreloadedProblems', { n: problems.length })}</p>
      <ul>
        {problems.slice(0, MOST_SHOWN).map((problem, at) => (
          <li key={at}>{listProblemText(problem, t)}</li>
        ))}
      </ul>
    </MessageBox>
  )
}
