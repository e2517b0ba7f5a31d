// What a file of words would change, before anything is changed: how many rows, some of them to see,
// and what contradicts the list or the library.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { WordRow } from '../../core/records/word-list.ts'
import { type ComparedRows, isOverruled } from '../../core/word-list/conflicts.ts'
import { conflictText, listProblemText } from '../../locales/text/word-list-text.ts'
import { useText } from '../interface-text.tsx'
import { Button } from '../ui/Button.tsx'
import { MessageBox } from '../ui/MessageBox.tsx'
import { Section } from '../ui/Section.tsx'
import type { ChosenFile } from './use-word-file.ts'
import { WordLine, WordReason } from './WordLine.tsx'
import './import-preview.css'

/** Nobody reads a thousand of them. */
const MOST_SHOWN = 20

export interface ImportPreviewProps {
  chosen: ChosenFile
  onTake: (rows: readonly WordRow[]) => void
  onCancel: () => void
}

export function ImportPreview({ chosen, onTake, onCancel }: ImportPreviewProps) {
  if ('problems' in chosen) return <Refused {...chosen} />
  return <Preview key={chosen.name} {...chosen} onTake={onTake} onCancel={onCancel} />
}

function Refused({ name, problems }: Extract<ChosenFile, { problems: unknown }>) {
  const t = useText()
  const [isWhole, setWhole] = useState(false)
  if (problems === 'unread') {
    return (
      <MessageBox role="alert" testId="import-problems">
        {t('fileUnread')}
      </MessageBox>
    )
  }
  const shown = isWhole ? problems : problems.slice(0, MOST_SHOWN)
  const left = problems.length - shown.length
  return (
    <MessageBox role="alert" testId="import-problems">
      <p>{t('wordImportRefused', { file: name, n: problems.length })}</p>
      <ul>
        {shown.map((problem, at) => (
          <li key={at}>{listProblemText(problem, t)}</li>
        ))}
      </ul>
      {left > 0 && (
        <Button look="text" onClick={() => setWhole(true)}>
          {t('resultsMore', { n: left })}
        </Button>
      )}
    </MessageBox>
  )
}

interface PreviewProps extends Omit<ImportPreviewProps, 'chosen'> {
  name: string
  compared: ComparedRows
  repeated: number
}

function Preview({ name, compared, repeated, onTake, onCancel }: PreviewProps) {
  const t = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { clear, same, conflicts } = compared
  const overruled = conflicts.filter(isOverruled).map(({ row }) => row)
  const counts = {
    n: clear.length,
    wrong: countOf(clear, 'wrong'),
    forbidden: countOf(clear, 'forbidden'),
    allowed: countOf(clear, 'allowed'),
  }
  return (
    <Section
      id="word-import"
      heading={t('wordImportTitle', { file: name })}
      headingRef={heading}
      testId="import-preview"
    >
      <p class="note">
        {clear.length > 0 ? t('wordImportNew', counts) : t('wordImportNothing')}{' '}
        {same.length > 0 && t('wordImportSame', { n: same.length })}{' '}
        {repeated > 0 && t('wordImportRepeated', { n: repeated })}
      </p>
      <ol class="import-rows">
        {clear.slice(0, MOST_SHOWN).map((row) => (
          <li key={row.word}>
            <WordLine row={row} />
            <span class="import-reason">
              <WordReason row={row} />
            </span>
          </li>
        ))}
      </ol>
      {clear.length > MOST_SHOWN && (
        <p class="note">{t('wordRestNotShown', { n: clear.length - MOST_SHOWN })}</p>
      )}
      {conflicts.length > 0 && <Conflicts conflicts={conflicts} />}
      <div class="button-row">
        {clear.length > 0 && (
          <Button testId="import-take" onClick={() => onTake(clear)}>
            {t('wordImportTake', { n: clear.length })}
          </Button>
        )}
        {overruled.length > 0 && (
          <Button
            testId="import-take-all"
            onClick={() => onTake([...clear, ...overruled])}
          >
            {t('wordImportTakeAll', { n: clear.length + overruled.length })}
          </Button>
        )}
        <Button testId="import-cancel" onClick={onCancel}>
          {t('wordImportCancel')}
        </Button>
      </div>
    </Section>
  )
}

function Conflicts({ conflicts }: Pick<ComparedRows, 'conflicts'>) {
  const t = useText()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? conflicts : conflicts.slice(0, MOST_SHOWN)
  const left = conflicts.length - shown.length
  return (
    <MessageBox testId="import-conflicts">
      <p>{t('wordImportConflicts', { n: conflicts.length })}</p>
      <ul>
        {shown.map((conflict, at) => (
          <li key={at}>{conflictText(conflict, t)}</li>
        ))}
      </ul>
      {left > 0 && (
        <Button look="text" onClick={() => setWhole(true)}>
          {t('resultsMore', { n: left })}
        </Button>
      )}
    </MessageBox>
  )
}

const countOf = (rows: readonly WordRow[], kind: WordRow['kind']): number =>
  rows.filter((row) => row.kind === kind).length
