// A small form that opens where a page shows what it changes.
import type { ComponentChildren } from 'preact'
import { Button } from './Button.tsx'
import './inline-form.css'

export interface InlineFormProps {
  save: string
  cancel: string
  /** Of the button that saves. */
  testId: string
  /** Why it was not saved; '' where it was, or was not tried. */
  failure: string
  /** What is to be said below: another window has changed the same. */
  notes?: ComponentChildren
  onSave: () => void
  onCancel: () => void
  children: ComponentChildren
}

export function InlineForm(props: InlineFormProps) {
  const { save, cancel, testId, failure, notes, onSave, onCancel, children } = props
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel()
      }}
    >
      {children}
      <span class="button-row">
        <Button isSubmit testId={testId}>
          {save}
        </Button>
        <Button onClick={onCancel}>{cancel}</Button>
      </span>
      <div class="inline-form-notes">
        <p class="failure" role="alert">
          {failure}
        </p>
        {notes}
      </div>
    </form>
  )
}
