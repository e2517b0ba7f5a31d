// Whether the text was held against the issuer's print, by whom and when: told by the user who did it.
import { useRef, useState } from 'preact/hooks'
import { withCheck } from '../../core/records/supplement.ts'
import type { Notice } from '../../data/schema.ts'
import { formatDate } from '../../locales/text/format-date.ts'
import { savingFailed } from '../../locales/text/labels.ts'
import { useLocale, useText } from '../interface-text.tsx'
import { Button } from '../ui/Button.tsx'
import { CheckForm } from './CheckForm.tsx'
import type { NoticePageEffects } from './effects.ts'
import { Origin } from './Origin.tsx'

export interface CheckedProps {
  notice: Notice
  effects: Pick<NoticePageEffects, 'checking' | 'refresh'>
}

export function Checked({ notice, effects }: CheckedProps) {
  const t = useText()
  const locale = useLocale()
  const button = useRef<HTMLButtonElement>(null)
  const [isAsking, setAsking] = useState(false)
  const [failure, setFailure] = useState('')
  const { checked, origin } = notice.provenance
  const stored = effects.checking(notice.id)
  const takeBack = async (): Promise<void> => {
    const saved = await stored.write(withCheck(notice, null), { value: notice })
    const isOther = saved === 'changed' || saved === 'gone'
    setFailure(isOther ? t('checkNotTakenBack') : savingFailed(saved, t))
    await effects.refresh()
    button.current?.focus()
  }
  const close = async (isSaved: boolean): Promise<void> => {
    if (isSaved) await effects.refresh()
    setAsking(false)
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
      {failure && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      {isAsking ? (
        <CheckForm
          notice={notice}
          stored={stored}
          onRefresh={() => void effects.refresh()}
          onClose={(isSaved) => void close(isSaved)}
        />
      ) : (
        <Button
          look="text"
          buttonRef={button}
          testId={checked === null ? 'check' : 'uncheck'}
          onClick={() => (checked === null ? setAsking(true) : void takeBack())}
        >
          {t(checked === null ? 'checkMark' : 'checkTakeBack')}
        </Button>
      )}
      <p class="quiet">
        <Origin origin={origin} />
      </p>
    </div>
  )
}
