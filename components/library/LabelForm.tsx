// What the user calls a notice: a name of their own beside the official title, and tags.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Saved, StoredValue } from '../../core/records/stored-value.ts'
import { savingFailed } from '../../locales/text/labels.ts'
import { useText } from '../interface-text.tsx'
import { ChangedElsewhere } from '../stored/ChangedElsewhere.tsx'
import { useStored } from '../stored/use-stored.ts'
import type { Labels } from './effects.ts'

export interface LabelFormProps {
  stored: StoredValue<Labels>
  labels: Labels
  /** Another window may have changed them, too. */
  onClose: () => void
}

export function LabelForm({ stored, labels, onClose }: LabelFormProps) {
  const t = useText()
  const first = useRef<HTMLInputElement>(null)
  const [fields, setFields] = useState(() => fieldsOf(labels))
  const [failed, setFailed] = useState('')
  const isTouched = useRef(false)
  useEffect(() => first.current?.focus(), [])
  const held = useStored(stored, labels, {
    isTouched: () => isTouched.current,
    fill: (value) => setFields(fieldsOf(value)),
  })
  const finish = (saved: Saved): void => {
    setFailed(savingFailed(saved, t))
    if (saved === 'ok') onClose()
  }
  const field = (name: keyof typeof fields, label: string) => (
    <label>
      {label}
      <input
        ref={name === 'name' ? first : null}
        value={fields[name]}
        data-testid={`label-${name}`}
        onInput={({ currentTarget }) => {
          isTouched.current = true
          const { value } = currentTarget
          setFields((before) => ({ ...before, [name]: value }))
        }}
      />
    </label>
  )
  return (
    <form
      class="check-form"
      onSubmit={(event) => {
        event.preventDefault()
        void held.save(labelsIn(fields)).then(finish)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      {field('name', t('labelName'))}
      {field('tags', t('labelTags'))}
      <span class="option-buttons">
        <button type="submit" class="option-button" data-testid="label-save">
          {t('reviewKeep')}
        </button>
        <button type="button" class="option-button" onClick={onClose}>
          {t('checkCancel')}
        </button>
      </span>
      <p class="failed" role="alert">
        {failed}
      </p>
      <ChangedElsewhere
        stored={held}
        other={otherText(held.conflict)}
        onTakeOver={() => {
          if (held.conflict === 'gone') return onClose()
          isTouched.current = false
          held.takeOver()
        }}
        onSaveOver={() => void held.saveOver(labelsIn(fields)).then(finish)}
      />
    </form>
  )
}

const fieldsOf = ({ name, tags }: Labels) => ({ name: name ?? '', tags: tags.join('、') })

const labelsIn = ({ name, tags }: ReturnType<typeof fieldsOf>): Labels => ({
  name: name.trim() === '' ? null : name.trim(),
  tags: tagsIn(tags),
})

/** By whatever mark a user puts between them; each once. */
const tagsIn = (text: string): string[] => [
  ...new Set(text.split(/[、，,;；\s]+/u).filter((tag) => tag !== '')),
]

function otherText(conflict: { value: Labels } | 'gone' | null): string | undefined {
  if (conflict === null || conflict === 'gone') return undefined
  const { name, tags } = fieldsOf(conflict.value)
  return [name, tags].filter((one) => one !== '').join('；') || '—'
}
