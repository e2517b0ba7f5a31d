// The text of an attachment beside its source, with the slogans that it lists.
import { useState } from 'preact/hooks'
import type { AttachmentDraft } from '../../data/parse/attachment.ts'
import type { SourceLine } from '../../data/parse/index.ts'
import { useText } from '../interface-text.tsx'
import { ReviewField } from './ReviewField.tsx'
import { SourceLines } from './SourceLines.tsx'

export interface AttachmentFormProps {
  lines: readonly SourceLine[]
  draft: AttachmentDraft
  title: string
  /** Why it could not be kept; '' for nothing. */
  problem: string
  onKeep: (text: string, slogans: string[]) => void
  onBack: () => void
}

export function AttachmentForm(props: AttachmentFormProps) {
  const { lines, draft, title, problem, onKeep, onBack } = props
  const t = useText()
  const [text, setText] = useState(draft.text)
  const [slogans, setSlogans] = useState(draft.slogans.join('\n'))
  const [focused, setFocused] = useState<readonly number[]>([])
  const listsSlogans = /口号|标语/u.test(title)
  const dropped = lines.flatMap((line) =>
    draft.lines.includes(line.number)
      ? []
      : [{ line: line.number, text: line.text, reason: 'heading' }],
  )
  const items = slogans.split('\n').flatMap((line) => line.trim() || [])
  const canKeep = text.trim() !== '' && (!listsSlogans || items.length > 0)
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
          if (canKeep) onKeep(text.trim(), listsSlogans ? items : [])
        }}
      >
        {listsSlogans && field('slogans', t('reviewSlogans'), slogans, setSlogans)}
        {field('preamble', t('attachmentText'), text, setText)}
        <p class="failed" role="alert">
          {problem}
        </p>
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
