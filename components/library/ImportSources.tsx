// Where notices are read from: a pasted text, or files, chosen or dropped here.
import { useText } from '../interface-text.tsx'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { FileButton } from '../ui/FileButton.tsx'
import type { Reading } from './use-reading.ts'
import './import-sources.css'

/** What the readers know; others can be chosen, too, and a message says what to do with them. */
const ACCEPTED = '.txt,.html,.htm,.docx,.pdf,.json,text/plain,text/html'

export interface ImportSourcesProps {
  text: string
  onText: (text: string) => void
  reading: Reading
}

export function ImportSources({ text, onText, reading }: ImportSourcesProps) {
  const t = useText()
  const { progress, problems } = reading
  const isReading = progress !== null
  const read = (files: FileList | null | undefined): void => {
    if (files && files.length > 0 && !isReading) void reading.files([...files])
  }
  return (
    <div class="import-sources">
      <FileButton
        look="box"
        label={t('importChoose')}
        accept={ACCEPTED}
        isMultiple
        isDisabled={isReading}
        onFiles={read}
      />
      <p class="note">{t('importHow')}</p>
      <div class="failure" role="alert" data-testid="import-problem">
        {problems.map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
      </div>
      <Field label={t('importPaste')}>
        {({ id }) => (
          <textarea
            id={id}
            class="input"
            lang="zh-CN"
            rows={14}
            data-testid="import-text"
            value={text}
            onInput={({ currentTarget }) => onText(currentTarget.value)}
            onDragOver={(event) => {
              if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
            }}
            onDrop={(event) => {
              if (!event.dataTransfer?.files.length) return
              event.preventDefault()
              read(event.dataTransfer.files)
            }}
          />
        )}
      </Field>
      <Button
        testId="parse"
        disabled={text.trim() === '' || isReading}
        onClick={() => void reading.text(text)}
      >
        {t('importParse')}
      </Button>
    </div>
  )
}
