// Who held the text against the print, when, and what there is to note.
import { useEffect, useRef, useState } from 'preact/hooks'
import { hasSameText } from '../../core/parse/review/index.ts'
import type { Saved, StoredValue } from '../../core/records/stored-value.ts'
import { withCheck } from '../../core/records/supplement.ts'
import { isoDay, isoDayOf } from '../../core/text/day.ts'
import type { Notice } from '../../data/schema.ts'
import type { Locale, Translate } from '../../locales/index.ts'
import { formatDate } from '../../locales/text/format-date.ts'
import { savingFailed } from '../../locales/text/labels.ts'
import { useLocale, useText } from '../interface-text.tsx'
import { ChangedElsewhere } from '../stored/ChangedElsewhere.tsx'
import { type Stored, useStored } from '../stored/use-stored.ts'
import { DateField } from '../ui/DateField.tsx'
import { Field, TextField } from '../ui/Field.tsx'
import { InlineForm } from '../ui/InlineForm.tsx'

export interface CheckFormProps {
  /** As it is shown: what the user holds against the print. */
  notice: Notice
  stored: StoredValue<Notice>
  /** Shows the notice as it is stored by now. */
  onRefresh: () => void
  /** @param saved whether the mark was written */
  onClose: (saved: boolean) => void
}

/** What is typed into the form. */
interface Check {
  who: string
  /** An ISO day, or what was typed where that is no day. */
  on: string
  note: string
}

export function CheckForm({ notice, stored, onRefresh, onClose }: CheckFormProps) {
  const t = useText()
  const [check, setCheck] = useState<Check>({ who: '', on: isoDay(), note: '' })
  const [failure, setFailure] = useState('')
  // The text that is shown is what was compared, so the form never follows another by itself.
  const form = useStored(stored, notice, { isTouched: () => true, fill: onRefresh })
  const write = (save: typeof form.save): void => {
    if (!isPast(check.on) || check.who.trim() === '') return
    void save(withCheck(notice, trimmed(check))).then((saved: Saved) => {
      setFailure(savingFailed(saved, t))
      if (saved === 'ok') onClose(true)
    })
  }
  return (
    <>
      <p class="quiet">{t('checkHow')}</p>
      <InlineForm
        save={t('checkMark')}
        cancel={t('checkCancel')}
        testId="check-save"
        failure={failure}
        onSave={() => write(form.save)}
        onCancel={() => onClose(false)}
        notes={
          <CheckedElsewhere
            notice={notice}
            form={form}
            onSeen={() => onClose(true)}
            onSaveOver={() => write(form.saveOver)}
          />
        }
      >
        <CheckFields
          check={check}
          onCheck={(changed) => setCheck((before) => ({ ...before, ...changed }))}
        />
      </InlineForm>
    </>
  )
}

interface CheckFieldsProps {
  check: Check
  onCheck: (changed: Partial<Check>) => void
}

function CheckFields({ check: { who, on, note }, onCheck }: CheckFieldsProps) {
  const t = useText()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  return (
    <>
      <TextField
        label={t('checkWho')}
        inputRef={first}
        isRequired
        // A blank is no name.
        pattern=".*\S.*"
        value={who}
        testId="check-who"
        onValue={(value) => onCheck({ who: value })}
      />
      <Field label={t('checkOn')}>
        {({ id }) => (
          <DateField
            id={id}
            testId="check-on"
            required
            max={isoDay()}
            isInvalid={!isPast(on)}
            value={on}
            onValue={(value) => onCheck({ on: value })}
          />
        )}
      </Field>
      <TextField
        label={t('checkNote')}
        value={note}
        testId="check-note"
        onValue={(value) => onCheck({ note: value })}
      />
    </>
  )
}

interface CheckedElsewhereProps {
  notice: Notice
  form: Stored<Notice>
  /** What another window has marked is well. */
  onSeen: () => void
  onSaveOver: () => void
}

function CheckedElsewhere({ notice, form, onSeen, onSaveOver }: CheckedElsewhereProps) {
  const t = useText()
  const locale = useLocale()
  const { conflict } = form
  const other = conflict === null || conflict === 'gone' ? null : conflict.value
  const isOtherText = other !== null && !hasSameText(other, notice)
  return (
    <ChangedElsewhere
      stored={form}
      other={isOtherText ? t('checkOtherText') : markText(other, t, locale)}
      onTakeOver={() => (isOtherText ? form.takeOver() : onSeen())}
      // A text that was not seen was not compared.
      {...(isOtherText || conflict === 'gone' ? {} : { onSaveOver })}
    />
  )
}

const trimmed = ({ who, on, note }: Check) => ({
  who: who.trim(),
  on,
  note: note.trim() === '' ? null : note.trim(),
})

/** Whether another window marked it, as the page says it. */
function markText(notice: Notice | null, t: Translate, locale: Locale): string {
  const check = notice?.provenance.checked
  return check
    ? t('noticeChecked', { who: check.who, on: formatDate(check.on, locale) })
    : t('noticeProvenance')
}

/** A day until today. */
const isPast = (on: string): boolean => isoDayOf(on) === on && on <= isoDay()
