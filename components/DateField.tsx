// A day as it stands in a notice, 2025年4月15日, whatever the language of the browser: a field of the
// browser's own would show it in that. Its calendar can be had all the same.
import { useRef, useState } from 'preact/hooks'
import { isoDayOf, printedDay } from '../core/text/day.ts'
import { useText } from './interface-text.tsx'
import './date-field.css'

export interface DateFieldProps {
  /** As ISO has it; what is no day is given as it was typed. */
  value: string
  testId: string
  onValue: (value: string) => void
  id?: string
  isInvalid?: boolean
  describedBy?: string
  required?: boolean
  /** The latest day of the calendar. */
  max?: string
  onFocus?: () => void
}

export function DateField(props: DateFieldProps) {
  const { value, testId, onValue, id, isInvalid = false, required = false } = props
  const t = useText()
  const calendar = useRef<HTMLInputElement>(null)
  /** While it is typed it stays as it is typed. */
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <span class="date-field">
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        lang="zh-CN"
        placeholder={t('dateForm')}
        required={required}
        data-testid={`${testId}-text`}
        aria-invalid={isInvalid}
        aria-describedby={props.describedBy}
        value={typed ?? printedDay(value)}
        onFocus={props.onFocus}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value)
          onValue(isoDayOf(currentTarget.value) ?? currentTarget.value.trim())
        }}
        onBlur={() => setTyped(null)}
      />
      <input
        ref={calendar}
        type="date"
        class="date-calendar"
        tabIndex={-1}
        aria-hidden="true"
        data-testid={testId}
        max={props.max}
        value={isoDayOf(value) ?? ''}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
      <button
        type="button"
        class="text-button"
        onClick={() => calendar.current?.showPicker()}
      >
        {t('datePick')}
      </button>
    </span>
  )
}
