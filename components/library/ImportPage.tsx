// Takes a notice in: its text is pasted or read from a file, parsed, and reviewed before it is kept.
import { useEffect, useRef, useState } from 'preact/hooks'
import { linesOfText, parseNotice } from '../../data/parse/index.ts'
import { reviewOf } from '../../data/parse/review.ts'
import type { Origin } from '../../data/schema.ts'
import { isoDay } from '../format-date.ts'
import { useText } from '../interface-text.tsx'
import '../saved/saved.css'
import type { KeptDraft, NoticeEffects } from './effects.ts'
import './library.css'
import { ReviewForm } from './ReviewForm.tsx'
import { NOTICES_ROUTE } from './route.ts'

export function ImportPage({ effects }: { effects: NoticeEffects }) {
  const t = useText()
  const chooser = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [problem, setProblem] = useState('')
  /** Undefined until the kept one is read. */
  const [draft, setDraft] = useState<KeptDraft | null | undefined>(undefined)
  useEffect(() => {
    void effects.readDraft().then(setDraft)
  }, [effects])

  const begin = (source: string, origin: Origin): void => {
    const parsed = parseNotice(linesOfText(source))
    if (parsed.title.value === null && parsed.sections.length === 0) {
      // What was pasted stays where it is.
      setText(source)
      setProblem(t('importNoNotice'))
      return
    }
    const made = { source, origin, review: reviewOf(parsed) }
    setDraft(made)
    setProblem('')
    void effects.putDraft(made)
  }
  const readFile = async (file: File): Promise<void> => {
    try {
      const read = await effects.readText(file)
      if (read === 'format') setProblem(t('importFormat', { name: file.name }))
      else begin(read.text, read.origin)
    } catch {
      setProblem(t('fileUnread'))
    }
  }
  const leave = (hash: string): void => {
    void effects.putDraft(null)
    setDraft(null)
    effects.open(hash)
  }
  if (draft === undefined) return null
  if (draft !== null) {
    return (
      <ReviewForm
        kept={draft}
        effects={effects}
        onChange={(review) => void effects.putDraft({ ...draft, review })}
        onGiveUp={() => leave(NOTICES_ROUTE)}
        onKept={(hash) => leave(hash)}
      />
    )
  }
  return (
    <main class="saved-page import-page">
      <header class="saved-title">
        <h1>{t('noticeTakeIn')}</h1>
        <a class="target" href={NOTICES_ROUTE}>
          {t('noticesHeld')}
        </a>
      </header>
      <label for="import-text">{t('importPaste')}</label>
      <textarea
        id="import-text"
        rows={14}
        data-testid="import-text"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p class="failed" role="alert" data-testid="import-problem">
        {problem}
      </p>
      <div class="option-buttons">
        <button
          type="button"
          class="option-button"
          data-testid="parse"
          disabled={text.trim() === ''}
          onClick={() =>
            begin(text, { kind: 'paste', name: null, url: null, on: isoDay() })
          }
        >
          {t('importParse')}
        </button>
        <button
          type="button"
          class="option-button"
          onClick={() => chooser.current?.click()}
        >
          {t('importChoose')}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".txt,.html,.htm,text/plain,text/html"
          data-testid="import-file"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            if (file) void readFile(file)
            currentTarget.value = ''
          }}
        />
      </div>
      <p class="saved-note">{t('importHow')}</p>
    </main>
  )
}
