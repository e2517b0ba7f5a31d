// The end of the review: kept, in the place of a notice that is held already or beside it; or given up.
import type { Duplicate, Sameness } from '../../core/drafts/find-duplicates.ts'
import { draftHref } from '../../core/routes/import.ts'
import { noticeHref } from '../../core/routes/notice.ts'
import type { PlainKey } from '../../locales/index.ts'
import { useText } from '../interface-text.tsx'
import { Button } from '../ui/Button.tsx'
import { Confirm } from '../ui/Confirm.tsx'
import './review-end.css'

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
  const { duplicates, isEdit, problem, onKeep, onGiveUp } = props
  const t = useText()
  const mayReplace = duplicates.length > 0 && !isEdit
  return (
    <>
      <Duplicates {...props} />
      <div class="review-end">
        <p class="failure" role="alert" data-testid="review-problem">
          {problem}
        </p>
        <div class="button-row">
          <Button testId="keep" onClick={() => onKeep(null)}>
            {t(mayReplace ? 'reviewKeepBoth' : 'reviewKeep')}
            <span class="key" aria-hidden="true">
              Ctrl+Enter
            </span>
          </Button>
          <Confirm
            testId="give-up"
            label={t(mayReplace ? 'reviewSkip' : 'reviewGiveUp')}
            question={t('reviewGiveUpAsk')}
            yes={t('reviewGiveUp')}
            no={t('reviewGoOn')}
            onYes={onGiveUp}
          />
        </div>
      </div>
    </>
  )
}

/** Notices and drafts that are the same, as far as can be told. */
function Duplicates({ duplicates, waiting, isEdit, onKeep }: ReviewEndProps) {
  const t = useText()
  const count = duplicates.length + waiting.length
  if (count === 0) return null
  return (
    <div class="review-duplicates" role="status" data-testid="duplicates">
      <p>{t('reviewDuplicates', { n: count })}</p>
      <ul>
        {duplicates.map((duplicate) => (
          <li key={duplicate.head.id}>
            <SameAs duplicate={duplicate} href={noticeHref(duplicate.head.id)} />
            {!isEdit && (
              <Button
                look="text"
                testId="replace"
                onClick={() => onKeep(duplicate.head.id)}
              >
                {t('reviewReplace')}
              </Button>
            )}
          </li>
        ))}
        {waiting.map((duplicate) => (
          <li key={duplicate.head.id}>
            <SameAs duplicate={duplicate} href={draftHref(duplicate.head.id)} />
            <span class="remark">{t('duplicateWaiting')}</span>
          </li>
        ))}
      </ul>
    </div>
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
      <span class="remark" lang="zh-CN">
        {[number, date].filter(Boolean).join(' · ')}
      </span>
      <span class="remark">{t(SAME_BY[duplicate.by])}</span>
    </>
  )
}
