// Keeps the notice that is reviewed; says what is in the way.
import { useState } from 'preact/hooks'
import { draftFromNotice, noticeFromDraft } from '../../core/drafts/create-draft.ts'
import type { Draft } from '../../core/parse/index.ts'
import type { WaitingDraft } from '../../core/records/drafts.ts'
import type { Saved, StoredValue } from '../../core/records/stored-value.ts'
import type { Notice } from '../../data/schema.ts'
import { savingFailed } from '../../locales/text/labels.ts'
import { useText } from '../interface-text.tsx'
import { type Stored, useStored } from '../stored/use-stored.ts'
import type { NoticeEffects } from './effects.ts'

export interface KeepingProps {
  draft: WaitingDraft
  parsed: Draft
  effects: Pick<NoticeEffects, 'keep' | 'held'>
  /** Another window has changed the draft. */
  hasConflict: boolean
  hasDuplicates: boolean
  /** The draft is made of what another window has saved. */
  onEdit: (draft: WaitingDraft) => void
  onGiveUp: () => void
  onDone: () => void
  onKept: (kept: Notice) => void
}

export interface Keeping {
  /** '' for none. */
  problem: string
  /** @param replaced the id of the notice whose place it takes; null for none */
  keep: (replaced: string | null) => Promise<void>
  /** Where no notice is held that is the same. */
  keepAlone: () => void
  /** The saved notice that is edited; null for one that is taken in. */
  held: {
    stored: Stored<Notice | null>
    takeOver: () => void
    saveOver: () => void
  } | null
}

export function useKeeping(props: KeepingProps): Keeping {
  const { draft, parsed, effects, hasConflict, hasDuplicates } = props
  const { edits } = draft
  const t = useText()
  const [problem, setProblem] = useState('')
  const stored = useStored<Notice | null>(
    edits ? effects.held(edits.id) : NOTHING,
    edits,
    {
      isTouched: () => true,
      fill: (notice) => {
        const { id, at } = draft
        if (notice) props.onEdit({ ...draftFromNotice(notice), id, at })
      },
    },
  )
  const finish = (notice: Notice, saved: Saved): void => {
    const isDecidedThere = saved === 'changed' || saved === 'gone'
    setProblem(isDecidedThere ? t('reviewChangedElsewhere') : savingFailed(saved, t))
    if (saved !== 'ok') return
    props.onDone()
    props.onKept(notice)
  }
  const keep = async (replaced: string | null): Promise<void> => {
    const notice = noticeFromDraft(draft, parsed, replaced ?? undefined)
    if (!notice) return setProblem(t('reviewProblems'))
    if (hasConflict) return setProblem(t('reviewChangedElsewhere'))
    if (edits) return finish(notice, await stored.save(notice))
    const kept = { notice, name: null, tags: [], addedAt: Date.now() }
    finish(notice, await effects.keep([kept], 'replaced'))
  }
  const saveOver = async (): Promise<void> => {
    const notice = noticeFromDraft(draft, parsed)
    if (!notice) return setProblem(t('reviewProblems'))
    finish(notice, await stored.saveOver(notice))
  }
  return {
    problem,
    keep,
    keepAlone: () => {
      if (hasDuplicates) setProblem(t('reviewChoose'))
      else void keep(null)
    },
    held: edits && {
      stored,
      takeOver: () => {
        setProblem('')
        if (stored.conflict === 'gone') props.onGiveUp()
        else stored.takeOver()
      },
      saveOver: () => void saveOver(),
    },
  }
}

/** A draft of which no notice is held yet. */
const NOTHING: StoredValue<Notice | null> = {
  read: async () => ({ value: null }),
  watch: () => () => {},
  same: () => true,
  write: async () => 'failed',
}
