// Who held the text against the print, when, and what there is to note.
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Check } from '../../data/schema.ts'
import { isoDayOf } from '../../data/text/day.ts'
import { DateField } from '../DateField.tsx'
import { isoDay } from '../format-date.ts'
import { useText } from '../interface-text.tsx'

export interface CheckFormProps {
  onSave: (check: Check) => void
  onCancel: () => void
}

export function CheckForm({ onSave, onCancel }: CheckFormProps) {
  const t = useText()
  const day = useId()
  const first = useRef<HTMLInputElement>(null)
  const [who, setWho] = useState('')
  const [on, setOn] = useState(isoDay())
  const [note, setNote] = useState('')
  useEffect(() => first.current?.focus(), [])
  return (
    <form
      class="check-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isPast(on)) return
        onSave({ who: who.trim(), on, note: note.trim() === '' ? null : note.trim() })
      }}
    >
      <p class="quiet">{t('checkHow')}</p>
      <label>
        {t('checkWho')}
        <input
          ref={first}
          required
          // A blank is no name.
          pattern=".*\S.*"
          value={who}
          data-testid="check-who"
          onInput={({ currentTarget }) => setWho(currentTarget.value)}
        />
      </label>
      <div class="check-day">
        <label for={day}>{t('checkOn')}</label>
        <DateField
          id={day}
          testId="check-on"
          required
          max={isoDay()}
          isInvalid={!isPast(on)}
          value={on}
          onValue={setOn}
        />
      </div>
      <label>
        {t('checkNote')}
        <input
          value={note}
          data-testid="check-note"
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </label>
      <span class="option-buttons">
        <button type="submit" class="option-button" data-testid="check-save">
          {t('checkMark')}
        </button>
        <button type="button" class="option-button" onClick={onCancel}>
          {t('checkCancel')}
        </button>
      </span>
    </form>
  )
}

/** A day until today. */
const isPast = (on: string): boolean => isoDayOf(on) === on && on <= isoDay()
