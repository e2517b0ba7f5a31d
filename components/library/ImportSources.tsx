// Where notices are read from: a pasted text, or files, chosen or dropped here.
import { useRef } from 'preact/hooks'
import { useText } from '../interface-text.tsx'
import type { Reading } from './use-reading.ts'

/** What the readers know; others can be chosen, too, and it is said what to do with them. */
const ACCEPTED = '.txt,.html,.htm,.docx,.pdf,.json,text/plain,text/html'

export interface ImportSourcesProps {
  text: string
  onText: (text: string) => void
  reading: Reading
}

export function ImportSources({ text, onText, reading }: ImportSourcesProps) {
  const t = useText()
  const chooser = useRef<HTMLInputElement>(null)
  const { progress, problems } = reading
  const isReading = progress !== null
  const take = (files: FileList | null | undefined): void => {
    if (files && files.length > 0 && !isReading) void reading.files([...files])
  }
  return (
    <>
      <div class="option-buttons">
        <button
          type="button"
          class="option-button"
          disabled={isReading}
          onClick={() => chooser.current?.click()}
        >
          {t('importChoose')}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          multiple
          accept={ACCEPTED}
          data-testid="import-file"
          onChange={({ currentTarget }) => {
            take(currentTarget.files)
            currentTarget.value = ''
          }}
        />
      </div>
      <p class="saved-note">{t('importHow')}</p>
      <div class="failed" role="alert" data-testid="import-problem">
        {problems.map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
      </div>
      <label for="import-text">{t('importPaste')}</label>
      <textarea
        id="import-text"
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
          take(event.dataTransfer.files)
        }}
      />
      <div class="option-buttons">
        <button
          type="button"
          class="option-button"
          data-testid="parse"
          disabled={text.trim() === '' || isReading}
          onClick={() => void reading.text(text)}
        >
          {t('importParse')}
        </button>
      </div>
    </>
  )
}
