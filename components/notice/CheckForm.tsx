// Who held the text against the print, when, and what there is to note.
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { hasSameText } from '../../core/parse/review/index.ts'
import type { Saved, StoredValue } from '../../core/records/stored-value.ts'
import { withCheck } from '../../core/records/supplement.ts'
import { isoDay, isoDayOf } from '../../core/text/day.ts'
import type { Notice } from '../../data/schema.ts'
import type { Locale, Translate } from '../../locales/index.ts'
import { formatDate } from '../../locales/text/format-date.ts'
import { savingFailed } from '../../locales/text/labels.ts'
import { DateField } from '../DateField.tsx'
import { useLocale, useText } from '../interface-text.tsx'
import { ChangedElsewhere } from '../stored/ChangedElsewhere.tsx'
import { useStored } from '../stored/use-stored.ts'

export interface CheckFormProps {
  /** As it is shown: what the user holds against the print. */
  notice: Notice
  stored: StoredValue<Notice>
  /** Shows the notice as it is stored by now. */
  onRefresh: () => void
  /** @param saved whether the mark was written */
  onClose: (saved: boolean) => void
}

export function CheckForm({ notice, stored, onRefresh, onClose }: CheckFormProps) {
  const t = useText()
  const locale = useLocale()
  const day = useId()
  const first = useRef<HTMLInputElement>(null)
  const [who, setWho] = useState('')
  const [on, setOn] = useState(isoDay())
  const [note, setNote] = useState('')
  const [failed, setFailed] = useState('')
  // The text that is shown is what was compared, so the form never follows another by itself.
  const held = useStored(stored, notice, { isTouched: () => true, fill: onRefresh })
  const checked = (): Notice =>
    withCheck(notice, {
      who: who.trim(),
      on,
      note: note.trim() === '' ? null : note.trim(),
    })
  const finish = (saved: Saved): void => {
    setFailed(savingFailed(saved, t))
    if (saved === 'ok') onClose(true)
  }
  const { conflict } = held
  const other = conflict === null || conflict === 'gone' ? null : conflict.value
  const isOtherText = other !== null && !hasSameText(other, notice)
  useEffect(() => first.current?.focus(), [])
  return (
    <form
      class="check-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (isPast(on)) void held.save(checked()).then(finish)
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
        <button type="button" class="option-button" onClick={() => onClose(false)}>
          {t('checkCancel')}
        </button>
      </span>
      <p class="failed" role="alert">
        {failed}
      </p>
      <ChangedElsewhere
        stored={held}
        other={isOtherText ? t('checkOtherText') : markText(other, t, locale)}
        onTakeOver={() => {
          if (!isOtherText) onClose(true)
          else held.takeOver()
        }}
        // A text that was not seen was not compared.
        {...(isOtherText || conflict === 'gone'
          ? {}
          : {
              onSaveOver: () => {
                if (isPast(on) && who.trim() !== '') {
                  void held.saveOver(checked()).then(finish)
                }
              },
            })}
      />
    </form>
  )
}

/** Whether another window marked it, as the page says it. */
function markText(notice: Notice | null, t: Translate, locale: Locale): string {
  const check = notice?.provenance.checked
  return check
    ? t('noticeChecked', { who: check.who, on: formatDate(check.on, locale) })
    : t('noticeProvenance')
}

/** A day until today. */
const isPast = (on: string): boolean => isoDayOf(on) === on && on <= isoDay()
