// A day as a notice writes it, 2025年4月15日, whatever the language of the browser. The browser's own
// date field would show the day in the browser's language; only its calendar is used.
import { useRef, useState } from 'preact/hooks'
import { isoDayOf, printedDay } from '../../core/text/day.ts'
import { useText } from '../interface-text.tsx'
import { Button } from './Button.tsx'
import './field.css'
import './date-field.css'

export interface DateFieldProps {
  /** An ISO day, `2025-04-15`; or what was typed, where that is no day. */
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
  /** What the user has typed since the field took the focus; null shows the value. */
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <span class="date-field">
      <input
        id={id}
        type="text"
        class="input"
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
      <Button look="text" onClick={() => calendar.current?.showPicker()}>
        {t('datePick')}
      </Button>
    </span>
  )
}
