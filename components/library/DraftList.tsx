// The drafts that wait for their review, with what there is to look at in each. Several can be kept or
// skipped in one act.
import { useMemo, useState } from 'preact/hooks'
import { type DraftSummary, summarizeDrafts } from '../../core/drafts/summarize-drafts.ts'
import type { WaitingDraft } from '../../core/records/drafts.ts'
import type { Head } from '../../core/records/library.ts'
import { useText } from '../interface-text.tsx'
import { DraftRow } from './DraftRow.tsx'

export interface DraftListProps {
  drafts: readonly WaitingDraft[]
  heads: readonly Head[]
  /** Keeps drafts in one act; those in which something has to be put right before stay. */
  onKeep: (drafts: readonly WaitingDraft[]) => void
  /** Gives drafts up in one act. */
  onSkip: (drafts: readonly WaitingDraft[]) => void
}

export function DraftList({ drafts, heads, onKeep, onSkip }: DraftListProps) {
  const t = useText()
  const looked = useMemo(() => summarizeDrafts(drafts, heads), [drafts, heads])
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const those = (which: (one: DraftSummary) => boolean): WaitingDraft[] =>
    looked.filter(which).map(({ draft }) => draft)
  const sure = those(({ isSure }) => isSure)
  const held = those(({ isHeld }) => isHeld)
  const chosen = those(({ draft }) => picked.has(draft.id))
  const pick = (id: string, isPicked: boolean): void =>
    setPicked((before) => {
      const others = [...before].filter((one) => one !== id)
      return new Set(isPicked ? [...others, id] : others)
    })
  const act = (testId: string, label: string, onClick: () => void) => (
    <button type="button" class="text-button" data-testid={testId} onClick={onClick}>
      {label}
    </button>
  )
  return (
    <section class="saved-section" aria-labelledby="waiting-drafts">
      <header class="saved-head">
        <h2 id="waiting-drafts" tabIndex={-1}>
          {t('draftsWaiting')}
          <span class="saved-count">{drafts.length}</span>
        </h2>
        <div class="saved-tools">
          {chosen.length > 0 ? (
            <>
              {act('keep-picked', t('draftsKeepPicked', { n: chosen.length }), () =>
                onKeep(chosen),
              )}
              {act('skip-picked', t('draftsSkipPicked', { n: chosen.length }), () =>
                onSkip(chosen),
              )}
            </>
          ) : (
            <>
              {sure.length > 0 &&
                act('keep-sure', t('draftsKeepSure', { n: sure.length }), () =>
                  onKeep(sure),
                )}
              {held.length > 0 &&
                act('skip-held', t('draftsSkipHeld', { n: held.length }), () =>
                  onSkip(held),
                )}
            </>
          )}
        </div>
      </header>
      <ol data-testid="drafts">
        {looked.map((one) => (
          <DraftRow
            key={one.draft.id}
            looked={one}
            picked={picked.has(one.draft.id)}
            onPick={(isPicked) => pick(one.draft.id, isPicked)}
            onGiveUp={() => onSkip([one.draft])}
          />
        ))}
      </ol>
    </section>
  )
}
