// The field above a list that narrows it.
import type { Ref } from 'preact'
import './search-field.css'

export interface SearchFieldProps {
  field?: Ref<HTMLInputElement>
  /** Says what is searched; it stands in the field while that is empty. */
  label: string
  value: string
  onValue: (value: string) => void
  testId: string
}

export function SearchField({ field, label, value, onValue, testId }: SearchFieldProps) {
  return (
    <input
      {...(field && { ref: field })}
      type="search"
      class="search-field"
      data-testid={testId}
      aria-label={label}
      placeholder={label}
      value={value}
      onInput={({ currentTarget }) => onValue(currentTarget.value)}
    />
  )
}
