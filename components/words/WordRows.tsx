// The words of the list that are searched for, the administrator's first.
import { useMemo, useRef } from 'preact/hooks'
import { type WordRow, wordKey } from '../../core/records/word-list.ts'
import { shorten } from '../../core/text/shorten.ts'
import type { ListContext } from '../../core/word-list/conflicts.ts'
import { effectiveRows, searchRows, withoutWords } from '../../core/word-list/rows.ts'
import { StorageProblem } from '../exchange/StorageProblem.tsx'
import { useText } from '../interface-text.tsx'
import { Confirm } from '../ui/Confirm.tsx'
import { Section } from '../ui/Section.tsx'
import { WindowedList } from '../ui/WindowedList.tsx'
import { DamagedNote } from './DamagedNote.tsx'
import type { StoredWords, WordsEffects } from './effects.ts'
import { focusBeside } from './focus-beside.ts'
import { ManagedWordRow, OwnWordRow } from './OwnWordRow.tsx'
import type { Words } from './use-words.ts'

export interface WordRowsProps {
  stored: StoredWords
  words: Words
  query: string
  context: (own: readonly WordRow[]) => ListContext
  whyUnreadable: WordsEffects['whyUnreadable']
}

export function WordRows(props: WordRowsProps) {
  const { stored, words, query, context } = props
  const t = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const { own, managed } = stored
  const { rows, found } = useFoundRows(stored, query)
  const isManaged = useMemo(() => new Set(managed), [managed])
  const mine = found.filter((row) => !isManaged.has(row))
  const remove = (gone: readonly WordRow[], text: string): void => {
    void words.change({ remove: gone.map(({ word }) => word) }, text)
  }
  return (
    <Section
      id="word-rows"
      heading={t('wordRows')}
      headingRef={heading}
      count={rows.length}
      testId="words"
      tools={
        mine.length > 0 && (
          <RemoveFound
            count={mine.length}
            isAll={query.trim() === ''}
            onRemove={() => {
              heading.current?.focus()
              remove(mine, t('wordRemovedAll', { n: mine.length }))
            }}
          />
        )
      }
    >
      <Notes {...props} all={rows.length} found={found.length} heading={heading} />
      <WindowedList
        items={found}
        testId="word-list"
        row={(row, at) => {
          const place = { at, all: found.length }
          const key = wordKey(row.word)
          if (isManaged.has(row))
            return <ManagedWordRow key={key} row={row} place={place} />
          return (
            <OwnWordRow
              key={key}
              row={row}
              place={place}
              context={() => context(withoutWords(own?.items ?? [], [row.word]))}
              onChange={(changed) => words.change(...replacing(row, changed, t))}
              onRemove={(element) => {
                focusBeside(element, heading.current)
                remove([row], t('savedRemoved', { text: shorten(row.word) }))
              }}
            />
          )
        }}
      />
    </Section>
  )
}

/** All rows that hold, the newest first, and those that are searched for. */
function useFoundRows({ own, managed }: StoredWords, query: string) {
  const rows = useMemo(() => {
    const newestFirst = [...(own?.items ?? [])].sort((a, b) => b.addedAt - a.addedAt)
    return effectiveRows(newestFirst, managed)
  }, [own, managed])
  const found = useMemo(() => searchRows(rows, query), [rows, query])
  return { rows, found }
}

function replacing(
  row: WordRow,
  changed: WordRow,
  t: ReturnType<typeof useText>,
): Parameters<Words['change']> {
  const isSameWord = wordKey(row.word) === wordKey(changed.word)
  return [
    { put: [changed], remove: isSameWord ? [] : [row.word] },
    t('wordChanged', { text: shorten(changed.word) }),
  ]
}

function RemoveFound(props: { count: number; isAll: boolean; onRemove: () => void }) {
  const { count: n, isAll, onRemove } = props
  const t = useText()
  return (
    <Confirm
      look="text"
      testId="remove-found"
      label={isAll ? t('savedClear') : t('wordRemoveFound', { n })}
      question={t('savedClearSure', { n })}
      yes={t('savedClearYes')}
      no={t('savedClearNo')}
      onYes={onRemove}
    />
  )
}

interface NotesProps extends WordRowsProps {
  all: number
  found: number
  heading: { current: HTMLElement | null }
}

/** What is to be said of the list: damaged, set by the administrator, empty. */
function Notes(props: NotesProps) {
  const { stored, words, query, whyUnreadable, all, found, heading } = props
  const t = useText()
  const { own, managed } = stored
  return (
    <>
      {own === null && <StorageProblem why={whyUnreadable} />}
      <DamagedNote
        count={own?.damaged ?? 0}
        heading={heading}
        onRemove={words.removeDamaged}
      />
      {managed.length > 0 && (
        <p class="note">{t('wordListManaged', { n: managed.length })}</p>
      )}
      {all === 0 && own !== null && <p class="note">{t('wordListNone')}</p>}
      {all > 0 && found === 0 && (
        <p class="note">{t('savedNoneFound', { text: query })}</p>
      )}
    </>
  )
}
