// An option that is on or off, with a sentence on what it means.
import { useId } from 'preact/hooks'
import type { OptionName } from '../../core/options/schema.ts'
import { ManagedNote } from './ManagedNote.tsx'
import type { OptionForm } from './option-form.ts'

export interface CheckOptionProps {
  name: Extract<OptionName, 'bubble' | 'citeNumber' | 'history'>
  form: OptionForm
  label: string
  help?: string
  onTurn: (on: boolean) => void
}

export function CheckOption({ name, form, label, help, onTurn }: CheckOptionProps) {
  const id = useId()
  const managed = form.managed.includes(name)
  const described = [help && `${id}-help`, managed && `${id}-managed`].filter(Boolean)
  return (
    <div class="option-check">
      <input
        id={id}
        type="checkbox"
        data-testid={`option-${name}`}
        checked={form.options[name]}
        disabled={managed}
        aria-describedby={described.join(' ') || undefined}
        onChange={({ currentTarget }) => onTurn(currentTarget.checked)}
      />
      <div>
        <label for={id}>{label}</label>
        {managed && <ManagedNote id={`${id}-managed`} />}
        {help && (
          <p class="option-help" id={`${id}-help`}>
            {help}
          </p>
        )}
      </div>
    </div>
  )
}
