// The text of an attachment beside its source, with the slogans that it lists.
import { useState } from 'preact/hooks'
import type { AttachmentDraft, SourceLine } from '../../core/parse/index.ts'
import type { Saved, StoredValue } from '../../core/records/stored-value.ts'
import type { AddedAttachment } from '../../core/records/supplement.ts'
import { shorten } from '../../core/text/shorten.ts'
import { savingFailed } from '../../locales/text/labels.ts'
import { useText } from '../interface-text.tsx'
import { ChangedElsewhere } from '../stored/ChangedElsewhere.tsx'
import { useStored } from '../stored/use-stored.ts'
import { ReviewField } from './ReviewField.tsx'
import { SourceLines } from './SourceLines.tsx'
import { useAskBeforeLeaving } from './use-ask-before-leaving.ts'

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
  const { lines, draft, title, stored, added, onDone, onBack } = props
  const t = useText()
  const [text, setText] = useState(draft.text)
  const [slogans, setSlogans] = useState(draft.slogans.join('\n'))
  const [failed, setFailed] = useState('')
  const held = useStored<AddedAttachment | null>(stored, null, {
    isTouched: () => true,
    fill: onDone,
  })
  useAskBeforeLeaving(true)
  const [focused, setFocused] = useState<readonly number[]>([])
  const listsSlogans = /口号|标语/u.test(title)
  const dropped = lines.flatMap((line) =>
    draft.lines.includes(line.number)
      ? []
      : [{ line: line.number, text: line.text, reason: 'heading' }],
  )
  const items = slogans.split('\n').flatMap((line) => line.trim() || [])
  const canKeep = text.trim() !== '' && (!listsSlogans || items.length > 0)
  const written = (): AddedAttachment => added(text.trim(), listsSlogans ? items : [])
  const finish = (saved: Saved): void => {
    setFailed(savingFailed(saved, t))
    if (saved === 'ok') onDone()
  }
  const { conflict } = held
  const other = conflict === null || conflict === 'gone' ? null : conflict.value
  const field = (
    name: 'slogans' | 'preamble',
    label: string,
    value: string,
    onValue: (value: string) => void,
  ) => (
    <ReviewField
      name={name}
      label={label}
      rows={10}
      value={value}
      doubt={null}
      problem={value.trim() === '' ? t('attachmentEmpty') : null}
      onValue={onValue}
      onFocus={() => setFocused(draft.lines)}
    />
  )
  return (
    <div class="review-sides">
      <form
        class="review-fields"
        onSubmit={(event) => {
          event.preventDefault()
          if (canKeep) void held.save(written()).then(finish)
        }}
      >
        {listsSlogans && field('slogans', t('reviewSlogans'), slogans, setSlogans)}
        {field('preamble', t('attachmentText'), text, setText)}
        <p class="failed" role="alert">
          {failed}
        </p>
        <ChangedElsewhere
          stored={held}
          other={other === null ? t('attachmentNotHeld') : shorten(other.text)}
          onTakeOver={onDone}
          onSaveOver={() => {
            if (canKeep) void held.saveOver(written()).then(finish)
          }}
        />
        <div class="option-buttons">
          <button
            type="submit"
            class="option-button"
            data-testid="keep"
            disabled={!canKeep}
          >
            {t('reviewKeep')}
          </button>
          <button type="button" class="option-button" onClick={onBack}>
            {t('attachmentBack')}
          </button>
        </div>
      </form>
      <SourceLines lines={lines} dropped={dropped} focused={focused} />
    </div>
  )
}
