// The text of an attachment beside its source, with the slogans that it lists.
import { useMemo, useState } from 'preact/hooks'
import type { AttachmentDraft, SourceLine } from '../../core/parse/index.ts'
import type { Saved, StoredValue } from '../../core/records/stored-value.ts'
import type { AddedAttachment } from '../../core/records/supplement.ts'
import { shorten } from '../../core/text/shorten.ts'
import { savingFailed } from '../../locales/text/labels.ts'
import { useText } from '../interface-text.tsx'
import { ChangedElsewhere } from '../stored/ChangedElsewhere.tsx'
import { useStored } from '../stored/use-stored.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { useAskBeforeLeaving } from '../ui/use-ask-before-leaving.ts'
import { SourceLines } from './SourceLines.tsx'
import './review.css'

export interface AttachmentFormProps {
  lines: readonly SourceLine[]
  draft: AttachmentDraft
  title: string
  /** Null where there is no text yet. */
  stored: StoredValue<AddedAttachment | null>
  /** What is stored, with where it came from. */
  added: (text: string, slogans: string[]) => AddedAttachment
  /** It is stored, or the user takes what another window has stored. */
  onDone: () => void
  onBack: () => void
}

export function AttachmentForm(props: AttachmentFormProps) {
  const { lines, draft, added, onDone } = props
  const t = useText()
  const [text, setText] = useState(draft.text)
  const [slogans, setSlogans] = useState(draft.slogans.join('\n'))
  const [failure, setFailure] = useState('')
  const [focused, setFocused] = useState<readonly number[]>([])
  const form = useStored<AddedAttachment | null>(props.stored, null, {
    isTouched: () => true,
    fill: onDone,
  })
  useAskBeforeLeaving(true)
  const listsSlogans = /口号|标语/u.test(props.title)
  const dropped = useMemo(() => linesOutside(lines, draft), [lines, draft])
  const content = contentOf(text, listsSlogans ? slogans : null)
  const write = (save: typeof form.save): void => {
    if (content === null) return
    const finish = (saved: Saved): void => {
      setFailure(savingFailed(saved, t))
      if (saved === 'ok') onDone()
    }
    void save(added(content.text, content.slogans)).then(finish)
  }
  const onFocus = (): void => setFocused(draft.lines)
  return (
    <div class="review-sides">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          write(form.save)
        }}
      >
        {listsSlogans && (
          <AttachmentField
            {...{ name: 'slogans', value: slogans, onValue: setSlogans, onFocus }}
          />
        )}
        <AttachmentField
          {...{ name: 'preamble', value: text, onValue: setText, onFocus }}
        />
        <p class="failure" role="alert">
          {failure}
        </p>
        <ChangedElsewhere
          stored={form}
          other={otherText(form.conflict) ?? t('attachmentNotHeld')}
          onTakeOver={onDone}
          onSaveOver={() => write(form.saveOver)}
        />
        <div class="button-row">
          <Button isSubmit testId="keep" disabled={content === null}>
            {t('reviewKeep')}
          </Button>
          <Button onClick={props.onBack}>{t('attachmentBack')}</Button>
        </div>
      </form>
      <SourceLines lines={lines} dropped={dropped} focused={focused} />
    </div>
  )
}

interface AttachmentFieldProps {
  name: keyof typeof LABEL
  value: string
  onValue: (value: string) => void
  onFocus: () => void
}

/** The text of an attachment has the place that an opening has in a notice. */
const LABEL = { slogans: 'reviewSlogans', preamble: 'attachmentText' } as const

function AttachmentField({ name, value, onValue, onFocus }: AttachmentFieldProps) {
  const t = useText()
  const isEmpty = value.trim() === ''
  return (
    <Field
      label={t(LABEL[name])}
      note={isEmpty ? t('attachmentEmpty') : null}
      isWrong={isEmpty}
    >
      {({ id, noteId }) => (
        <textarea
          id={id}
          class="input"
          lang="zh-CN"
          rows={10}
          data-testid={`review-${name}`}
          value={value}
          aria-invalid={isEmpty}
          aria-describedby={noteId}
          onFocus={onFocus}
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
      )}
    </Field>
  )
}

/** @param slogans one a line; null where the attachment lists none @returns null where something is missing */
function contentOf(text: string, slogans: string | null) {
  const items = slogans?.split('\n').flatMap((line) => line.trim() || []) ?? []
  const isComplete = text.trim() !== '' && (slogans === null || items.length > 0)
  return isComplete ? { text: text.trim(), slogans: items } : null
}

const linesOutside = (lines: readonly SourceLine[], draft: AttachmentDraft) =>
  lines.flatMap(({ number, text }) =>
    draft.lines.includes(number) ? [] : [{ line: number, text, reason: 'heading' }],
  )

function otherText(conflict: { value: AddedAttachment | null } | 'gone' | null) {
  if (conflict === null || conflict === 'gone' || conflict.value === null)
    return undefined
  return shorten(conflict.value.text)
}
