// The end of the review: kept, in the place of a notice that is held already or beside it; or given up.
// It stays in sight.
import { useState } from 'preact/hooks'
import type { Duplicate, Sameness } from '../../core/drafts/find-duplicates.ts'
import { draftHref } from '../../core/routes/import.ts'
import { noticeHref } from '../../core/routes/notice.ts'
import type { PlainKey } from '../../locales/index.ts'
import { useText } from '../interface-text.tsx'

export interface ReviewEndProps {
  /** Notices that are held. */
  duplicates: readonly Duplicate[]
  /** Other drafts that wait, by their ids. */
  waiting: readonly Duplicate[]
  isEdit: boolean
  /** What keeps it from being kept; '' for nothing. */
  problem: string
  /** @param replaced the id of the notice whose place it takes; null for none */
  onKeep: (replaced: string | null) => void
  onGiveUp: () => void
}

const SAME_BY: Readonly<Record<Sameness, PlainKey>> = {
  number: 'duplicateNumber',
  title: 'duplicateTitle',
  text: 'duplicateText',
}

export function ReviewEnd(props: ReviewEndProps) {
  const { duplicates, waiting, isEdit, problem, onKeep, onGiveUp } = props
  const t = useText()
  const hasDuplicates = duplicates.length > 0
  return (
    <>
      {duplicates.length + waiting.length > 0 && (
        <div class="review-duplicates" role="status" data-testid="duplicates">
          <p>{t('reviewDuplicates', { n: duplicates.length + waiting.length })}</p>
          <ul>
            {duplicates.map((one) => (
              <li key={one.head.id}>
                <SameAs duplicate={one} href={noticeHref(one.head.id)} />
                {!isEdit && (
                  <button
                    type="button"
                    class="text-button"
                    data-testid="replace"
                    onClick={() => onKeep(one.head.id)}
                  >
                    {t('reviewReplace')}
                  </button>
                )}
              </li>
            ))}
            {waiting.map((one) => (
              <li key={one.head.id}>
                <SameAs duplicate={one} href={draftHref(one.head.id)} />
                <span class="fact-note">{t('duplicateWaiting')}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="review-end">
        <p class="failed" role="alert" data-testid="review-problem">
          {problem}
        </p>
        <div class="option-buttons">
          <button
            type="button"
            class="option-button"
            data-testid="keep"
            onClick={() => onKeep(null)}
          >
            {t(hasDuplicates && !isEdit ? 'reviewKeepBoth' : 'reviewKeep')}
            <span class="key" aria-hidden="true">
              Ctrl+Enter
            </span>
          </button>
          <GiveUp
            label={t(hasDuplicates && !isEdit ? 'reviewSkip' : 'reviewGiveUp')}
            onGiveUp={onGiveUp}
          />
        </div>
      </div>
    </>
  )
}

function SameAs({ duplicate, href }: { duplicate: Duplicate; href: string }) {
  const t = useText()
  const { title, number, date } = duplicate.head
  return (
    <>
      <a href={href} target="_blank" rel="noopener" lang="zh-CN">
        {title}
      </a>
      <span class="fact-note" lang="zh-CN">
        {[number, date].filter(Boolean).join(' · ')}
      </span>
      <span class="fact-note">{t(SAME_BY[duplicate.by])}</span>
    </>
  )
}

/** Giving up is asked for twice. */
function GiveUp({ label, onGiveUp }: { label: string; onGiveUp: () => void }) {
  const t = useText()
  const [asking, setAsking] = useState(false)
  if (!asking) {
    return (
      <button
        type="button"
        class="option-button"
        data-testid="give-up"
        onClick={() => setAsking(true)}
      >
        {label}
      </button>
    )
  }
  return (
    <fieldset class="option-ask">
      <legend>{t('reviewGiveUpAsk')}</legend>
      <button
        type="button"
        class="option-button"
        data-testid="give-up-yes"
        onClick={onGiveUp}
      >
        {t('reviewGiveUp')}
      </button>
      <button type="button" class="option-button" onClick={() => setAsking(false)}>
        {t('reviewGoOn')}
      </button>
    </fieldset>
  )
}
