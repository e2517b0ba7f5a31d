// The drafts that wait for their review, with what there is to look at in each. Several can be kept or
// skipped in one act.
import { useMemo } from 'preact/hooks'
import { type DraftSummary, summarizeDrafts } from '../../core/drafts/summarize-drafts.ts'
import type { WaitingDraft } from '../../core/records/drafts.ts'
import type { Head } from '../../core/records/library.ts'
import { useText } from '../interface-text.tsx'
import { Button } from '../ui/Button.tsx'
import { Section } from '../ui/Section.tsx'
import { usePicked } from '../ui/use-picked.ts'
import { DraftRow } from './DraftRow.tsx'

export interface DraftListProps {
  drafts: readonly WaitingDraft[]
  heads: readonly Head[]
  /** Keeps drafts in one act; those in which something has to be put right before stay. */
  onKeep: (drafts: readonly WaitingDraft[]) => void
  /** Gives drafts up in one act. */
  onSkip: (drafts: readonly WaitingDraft[]) => void
}

/** An act on several drafts. */
interface BatchAct {
  testId: string
  label: 'draftsKeepPicked' | 'draftsSkipPicked' | 'draftsKeepSure' | 'draftsSkipHeld'
  drafts: readonly WaitingDraft[]
  run: (drafts: readonly WaitingDraft[]) => void
}

export function DraftList({ drafts, heads, onKeep, onSkip }: DraftListProps) {
  const t = useText()
  const summaries = useMemo(() => summarizeDrafts(drafts, heads), [drafts, heads])
  const picked = usePicked()
  const those = (which: (summary: DraftSummary) => boolean): WaitingDraft[] =>
    summaries.filter(which).map(({ draft }) => draft)
  const chosen = those(({ draft }) => picked.has(draft.id))
  const acts: readonly BatchAct[] =
    chosen.length > 0
      ? [
          {
            testId: 'keep-picked',
            label: 'draftsKeepPicked',
            drafts: chosen,
            run: onKeep,
          },
          {
            testId: 'skip-picked',
            label: 'draftsSkipPicked',
            drafts: chosen,
            run: onSkip,
          },
        ]
      : [
          {
            testId: 'keep-sure',
            label: 'draftsKeepSure',
            drafts: those(({ isSure }) => isSure),
            run: onKeep,
          },
          {
            testId: 'skip-held',
            label: 'draftsSkipHeld',
            drafts: those(({ isHeld }) => isHeld),
            run: onSkip,
          },
        ]
  return (
    <Section
      id="waiting-drafts"
      heading={t('draftsWaiting')}
      count={drafts.length}
      tools={<BatchActs acts={acts} />}
    >
      <ol data-testid="drafts">
        {summaries.map((summary) => (
          <DraftRow
            key={summary.draft.id}
            summary={summary}
            isPicked={picked.has(summary.draft.id)}
            onPick={(isPicked) => picked.pick(summary.draft.id, isPicked)}
            onGiveUp={() => onSkip([summary.draft])}
          />
        ))}
      </ol>
    </Section>
  )
}

function BatchActs({ acts }: { acts: readonly BatchAct[] }) {
  const t = useText()
  return acts
    .filter(({ drafts }) => drafts.length > 0)
    .map(({ testId, label, drafts, run }) => (
      <Button key={testId} look="text" testId={testId} onClick={() => run(drafts)}>
        {t(label, { n: drafts.length })}
      </Button>
    ))
}
