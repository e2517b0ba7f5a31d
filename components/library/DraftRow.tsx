// One draft: what tells it from others, and what there is to look at in it.

import type { DraftSummary } from '../../core/drafts/summarize-drafts.ts'
import { draftHref } from '../../core/routes/import.ts'
import { signedText } from '../../locales/text/signed-text.ts'
import { useText } from '../interface-text.tsx'

export interface DraftRowProps {
  looked: DraftSummary
  picked: boolean
  onPick: (picked: boolean) => void
  onGiveUp: () => void
}

export function DraftRow({ looked, picked, onPick, onGiveUp }: DraftRowProps) {
  const t = useText()
  const { draft, doubts, head, clauses, isHeld, isRepeated, isReport } = looked
  const { origin, review, edits } = draft
  const title = review.title || t('draftUntitled')
  const issuers = review.issuers.split('\n').filter((line) => line.trim() !== '')
  const facts = [
    head?.number ?? review.documentNumber,
    signedText(issuers, t),
    clauses > 0 && t('draftClauses', { n: clauses }),
    'name' in origin && origin.name,
  ].filter(Boolean)
  return (
    <li class="saved-row" data-testid="draft">
      <input
        type="checkbox"
        class="notice-pick"
        data-testid="pick-draft"
        checked={picked}
        aria-label={t('noticePick', { text: title })}
        onChange={({ currentTarget }) => onPick(currentTarget.checked)}
      />
      <div class="saved-body">
        <a class="saved-main" href={draftHref(draft.id)} lang="zh-CN">
          {title}
        </a>
        <p class="saved-below draft-below">
          {facts.length > 0 && (
            <span class="draft-origin" lang="zh-CN">
              {facts.join(' · ')}
            </span>
          )}
          {edits && <span>{t('draftEdits')}</span>}
          <span class={doubts > 0 ? 'draft-doubts' : ''}>
            {t(doubts > 0 ? 'draftDoubts' : 'draftNoDoubt', { n: doubts })}
          </span>
          {isReport && <span class="draft-doubts">{t('draftReport')}</span>}
          {isHeld && <span class="draft-doubts">{t('draftHeld')}</span>}
          {isRepeated && <span class="draft-doubts">{t('draftRepeated')}</span>}
        </p>
      </div>
      <button
        type="button"
        class="saved-remove"
        data-testid="give-up-draft"
        aria-label={t('draftGiveUp', { text: title })}
        title={t('reviewGiveUp')}
        onClick={onGiveUp}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>
  )
}
