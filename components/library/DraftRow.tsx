// One draft: what tells it from others, and what there is to look at in it.

import type { DraftSummary } from '../../core/drafts/summarize-drafts.ts'
import { draftHref } from '../../core/routes/import.ts'
import { signedText } from '../../locales/text/signed-text.ts'
import { useText } from '../interface-text.tsx'
import { IconButton } from '../ui/Button.tsx'
import { Row } from '../ui/Row.tsx'
import './draft-row.css'

export interface DraftRowProps {
  summary: DraftSummary
  isPicked: boolean
  onPick: (picked: boolean) => void
  onGiveUp: () => void
}

export function DraftRow({ summary, isPicked, onPick, onGiveUp }: DraftRowProps) {
  const t = useText()
  const { draft } = summary
  const title = draft.review.title || t('draftUntitled')
  return (
    <Row
      testId="draft"
      pick={{
        testId: 'pick-draft',
        label: t('noticePick', { text: title }),
        isPicked,
        onPick,
      }}
      main={
        <a class="row-main" href={draftHref(draft.id)} lang="zh-CN">
          {title}
        </a>
      }
      below={<DraftFacts summary={summary} />}
      actions={
        <IconButton
          sign="×"
          testId="give-up-draft"
          label={t('draftGiveUp', { text: title })}
          title={t('reviewGiveUp')}
          onClick={onGiveUp}
        />
      }
    />
  )
}

function DraftFacts({ summary }: { summary: DraftSummary }) {
  const t = useText()
  const { draft, doubts, head, clauses, isHeld, isRepeated, isReport } = summary
  const { origin, review, edits } = draft
  const issuers = review.issuers.split('\n').filter((line) => line.trim() !== '')
  const facts = [
    head?.number ?? review.documentNumber,
    signedText(issuers, t),
    clauses > 0 && t('draftClauses', { n: clauses }),
    'name' in origin && origin.name,
  ].filter(Boolean)
  return (
    <p class="draft-facts">
      {facts.length > 0 && <span lang="zh-CN">{facts.join(' · ')}</span>}
      {edits && <span>{t('draftEdits')}</span>}
      <span>{t(doubts > 0 ? 'draftDoubts' : 'draftNoDoubt', { n: doubts })}</span>
      {isReport && <span>{t('draftReport')}</span>}
      {isHeld && <span>{t('draftHeld')}</span>}
      {isRepeated && <span>{t('draftRepeated')}</span>}
    </p>
  )
}
