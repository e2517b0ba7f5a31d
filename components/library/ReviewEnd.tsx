// The end of the review: kept, in the place of a notice that is held already or beside it; or given up.
import { useState } from 'preact/hooks'
import type { MessageKey } from '../../locales/index.ts'
import { useText } from '../interface-text.tsx'
import { noticeHref } from '../notice/route.ts'
import type { Duplicate, Sameness } from './duplicates.ts'

export interface ReviewEndProps {
  duplicates: readonly Duplicate[]
  /** @param replaced the id of the notice whose place it takes; null for none */
  onKeep: (replaced: string | null) => void
  onGiveUp: () => void
}

const SAME_BY: Readonly<Record<Sameness, MessageKey>> = {
  number: 'duplicateNumber',
  title: 'duplicateTitle',
  text: 'duplicateText',
}

export function ReviewEnd({ duplicates, onKeep, onGiveUp }: ReviewEndProps) {
  const t = useText()
  /** Giving up is asked for twice. */
  const [asking, setAsking] = useState(false)
  return (
    <>
      {duplicates.length > 0 && (
        <div class="review-duplicates" role="status" data-testid="duplicates">
          <p>{t('reviewDuplicates', { n: duplicates.length })}</p>
          <ul>
            {duplicates.map(({ head: { id, title }, by }) => (
              <li key={id}>
                <a href={noticeHref(id)} target="_blank" rel="noopener" lang="zh-CN">
                  {title}
                </a>
                <span class="fact-note">{t(SAME_BY[by])}</span>
                <button
                  type="button"
                  class="text-button"
                  data-testid="replace"
                  onClick={() => onKeep(id)}
                >
                  {t('reviewReplace')}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="option-buttons review-buttons">
        <button
          type="button"
          class="option-button"
          data-testid="keep"
          onClick={() => onKeep(null)}
        >
          {t(duplicates.length > 0 ? 'reviewKeepBoth' : 'reviewKeep')}
        </button>
        {asking ? (
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
        ) : (
          <button
            type="button"
            class="option-button"
            data-testid="give-up"
            onClick={() => setAsking(true)}
          >
            {t(duplicates.length > 0 ? 'reviewSkip' : 'reviewGiveUp')}
          </button>
        )}
      </div>
    </>
  )
}
