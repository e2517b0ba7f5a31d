// What the user calls a notice: a name of their own beside the official title, and tags.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Saved, StoredValue } from '../../core/records/stored-value.ts'
import { savingFailed } from '../../locales/text/labels.ts'
import { useText } from '../interface-text.tsx'
import { ChangedElsewhere } from '../stored/ChangedElsewhere.tsx'
import { useStored } from '../stored/use-stored.ts'
import { TextField } from '../ui/Field.tsx'
import { InlineForm } from '../ui/InlineForm.tsx'
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
  const [failure, setFailure] = useState('')
  const isTouched = useRef(false)
  useEffect(() => first.current?.focus(), [])
  const form = useStored(stored, labels, {
    isTouched: () => isTouched.current,
    fill: (value) => setFields(fieldsOf(value)),
  })
  const finish = (saved: Saved): void => {
    setFailure(savingFailed(saved, t))
    if (saved === 'ok') onClose()
  }
  const change = (changed: Partial<typeof fields>): void => {
    isTouched.current = true
    setFields((before) => ({ ...before, ...changed }))
  }
  return (
    <InlineForm
      save={t('reviewKeep')}
      cancel={t('checkCancel')}
      testId="label-save"
      failure={failure}
      onSave={() => void form.save(labelsIn(fields)).then(finish)}
      onCancel={onClose}
      notes={
        <ChangedElsewhere
          stored={form}
          other={otherText(form.conflict)}
          onTakeOver={() => {
            if (form.conflict === 'gone') return onClose()
            isTouched.current = false
            form.takeOver()
          }}
          onSaveOver={() => void form.saveOver(labelsIn(fields)).then(finish)}
        />
      }
    >
      <TextField
        label={t('labelName')}
        inputRef={first}
        value={fields.name}
        testId="label-name"
        onValue={(name) => change({ name })}
      />
      <TextField
        label={t('labelTags')}
        value={fields.tags}
        testId="label-tags"
        onValue={(tags) => change({ tags })}
      />
    </InlineForm>
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
  return [name, tags].filter((text) => text !== '').join('；') || '—'
}
