// Whether the text was held against the issuer's print, by whom and when: told by the user who did it.
import { useRef, useState } from 'preact/hooks'
import type { Check, Notice } from '../../data/schema.ts'
import type { Written } from '../../data/store/outcome.ts'
import { formatDate } from '../format-date.ts'
import { useLocale, useText } from '../interface-text.tsx'
import { KEEPING_FAILED } from '../labels.ts'
import { CheckForm } from './CheckForm.tsx'
import { Origin } from './Origin.tsx'

export interface CheckedProps {
  notice: Notice
  onCheck: (check: Check | null) => Promise<Written>
}

export function Checked({ notice, onCheck }: CheckedProps) {
  const t = useText()
  const locale = useLocale()
  const button = useRef<HTMLButtonElement>(null)
  const [isAsking, setAsking] = useState(false)
  const [failed, setFailed] = useState<Exclude<Written, 'kept'> | null>(null)
  const { checked, origin } = notice.provenance
  const save = async (check: Check | null): Promise<void> => {
    const written = await onCheck(check)
    setFailed(written === 'kept' ? null : written)
    // What was typed stays where it could not be kept.
    if (written === 'kept') setAsking(false)
    button.current?.focus()
  }
  return (
    <div class="notice-provenance" data-testid="provenance">
      <p role="status">
        {checked === null
          ? t('noticeProvenance')
          : t('noticeChecked', { who: checked.who, on: formatDate(checked.on, locale) })}
        {checked?.note && <span lang="zh-CN">{checked.note}</span>}
      </p>
      {failed && (
        <p class="failed" role="alert">
          {t(KEEPING_FAILED[failed])}
        </p>
      )}
      {isAsking ? (
        <CheckForm
          onSave={(check) => void save(check)}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <button
          ref={button}
          type="button"
          class="text-button"
          data-testid={checked === null ? 'check' : 'uncheck'}
          onClick={() => (checked === null ? setAsking(true) : void save(null))}
        >
          {t(checked === null ? 'checkMark' : 'checkTakeBack')}
        </button>
      )}
      <p class="quiet">
        <Origin origin={origin} />
      </p>
    </div>
  )
}
