// A field of a form: its name above it, below it what is to be said of it.
import type { ComponentChildren, Ref } from 'preact'
import { useId } from 'preact/hooks'
import './field.css'

export interface FieldProps {
  label: string
  /** Beside the name: how many there are in a list. */
  count?: string | undefined
  /** What is doubted or wrong; null for nothing. */
  note?: ComponentChildren
  isWrong?: boolean
  /** Draws the control: `id` is its own, `noteId` describes it where there is a note. */
  children: (control: { id: string; noteId: string | undefined }) => ComponentChildren
}

export function Field({
  label,
  count,
  note = null,
  isWrong = false,
  children,
}: FieldProps) {
  const id = useId()
  const noteId = note === null ? undefined : `${id}-note`
  return (
    <div class="field">
      <label for={id}>
        {label}
        {count !== undefined && <span class="field-count">{count}</span>}
      </label>
      {children({ id, noteId })}
      {note !== null && (
        <p class={isWrong ? 'failure' : 'field-note'} id={noteId}>
          {note}
        </p>
      )}
    </div>
  )
}

export interface TextFieldProps {
  label: string
  value: string
  testId: string
  isRequired?: boolean
  /** As an `input` has it. */
  pattern?: string
  inputRef?: Ref<HTMLInputElement>
  onValue: (value: string) => void
}

/** A line of text. */
export function TextField(props: TextFieldProps) {
  const { label, value, testId, isRequired = false, pattern, inputRef, onValue } = props
  return (
    <Field label={label}>
      {({ id }) => (
        <input
          {...(inputRef && { ref: inputRef })}
          {...(pattern !== undefined && { pattern })}
          id={id}
          class="input"
          required={isRequired}
          value={value}
          data-testid={testId}
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
      )}
    </Field>
  )
}
