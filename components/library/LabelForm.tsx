// What the user calls a notice: a name of their own beside the official title, and tags.
import { useEffect, useRef, useState } from 'preact/hooks'
import { useText } from '../interface-text.tsx'
import type { Labels } from './effects.ts'

export interface LabelFormProps {
  labels: Labels
  onSave: (labels: Labels) => void
  onCancel: () => void
}

export function LabelForm({ labels, onSave, onCancel }: LabelFormProps) {
  const t = useText()
  const first = useRef<HTMLInputElement>(null)
  const [name, setName] = useState(labels.name ?? '')
  const [tags, setTags] = useState(labels.tags.join('、'))
  useEffect(() => first.current?.focus(), [])
  return (
    <form
      class="check-form"
      onSubmit={(event) => {
        event.preventDefault()
        onSave({ name: name.trim() === '' ? null : name.trim(), tags: tagsIn(tags) })
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <label>
        {t('labelName')}
        <input
          ref={first}
          value={name}
          data-testid="label-name"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <label>
        {t('labelTags')}
        <input
          value={tags}
          data-testid="label-tags"
          onInput={({ currentTarget }) => setTags(currentTarget.value)}
        />
      </label>
      <span class="option-buttons">
        <button type="submit" class="option-button" data-testid="label-save">
          {t('reviewKeep')}
        </button>
        <button type="button" class="option-button" onClick={onCancel}>
          {t('checkCancel')}
        </button>
      </span>
    </form>
  )
}

/** By whatever mark a user puts between them; each once. */
const tagsIn = (text: string): string[] => [
  ...new Set(text.split(/[、，,;；\s]+/u).filter((tag) => tag !== '')),
]
