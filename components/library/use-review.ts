// The state of a review: the draft as it is typed, what is stored of it, and what keeps it from being kept.
import { useMemo, useRef, useState } from 'preact/hooks'
import { noticeFromDraft, parseDraft } from '../../core/drafts/create-draft.ts'
import { type Duplicate, findDuplicates } from '../../core/drafts/find-duplicates.ts'
import type { Draft } from '../../core/parse/index.ts'
import type { Review } from '../../core/parse/review/index.ts'
import type { WaitingDraft } from '../../core/records/drafts.ts'
import type { Head } from '../../core/records/library.ts'
import type { Saved } from '../../core/records/stored-value.ts'
import type { Notice } from '../../data/schema.ts'
import { type Stored, useStored } from '../stored/use-stored.ts'
import { useAskBeforeLeaving } from '../ui/use-ask-before-leaving.ts'
import type { NoticeEffects } from './effects.ts'
import { type Keeping, useKeeping } from './use-keeping.ts'

export interface ReviewProps {
  draft: WaitingDraft
  heads: readonly Head[]
  /** Heads of the other drafts that wait. */
  waiting: readonly Head[]
  effects: Pick<NoticeEffects, 'keep' | 'draft' | 'held'>
  /** What became of the draft when it was stored. */
  written: Saved
  /** The draft as it is here, and what becomes of it when it is stored. */
  onChange: (draft: WaitingDraft, storing: Promise<Saved>) => void
  onGiveUp: () => void
  /** Another window has kept the draft or given it up, and that is well. */
  onLeave: () => void
  onKept: (kept: Notice) => void
}

export interface ReviewState {
  /** The draft as it was read: lines, rules and doubts of its fields. */
  parsed: Draft
  change: (changed: Partial<Review>) => void
  duplicates: { held: readonly Duplicate[]; waiting: readonly Duplicate[] }
  stored: Stored<WaitingDraft>
  /** Gives up what is typed for what another window has stored. */
  takeOver: () => void
  /** Writes over what another window has stored. */
  saveOver: () => void
  keeping: Keeping
}

/** What came from the database is stored already. */
const STORED = Promise.resolve<Saved>('ok')

export function useReview(props: ReviewProps): ReviewState {
  const { draft, heads, waiting, onChange } = props
  const { review } = draft
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed into the draft does not change how its source reads
  const parsed = useMemo(() => parseDraft(draft), [draft.source, draft.edits])
  const [hasChanges, setChanged] = useState(false)
  const isTouched = useRef(false)
  useAskBeforeLeaving(hasChanges)

  const stored = useStored(props.effects.draft(draft.id), draft, {
    isTouched: () => isTouched.current,
    fill: (other) => onChange(other, STORED),
  })
  const changeDraft = (changed: WaitingDraft): void => {
    isTouched.current = true
    setChanged(true)
    onChange(changed, stored.save(changed))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the draft, only the review changes what it is a duplicate of
  const duplicates = useMemo(
    () => duplicatesOfDraft(draft, parsed, heads, waiting),
    [review, heads, waiting],
  )
  const keeping = useKeeping({
    ...props,
    parsed,
    hasConflict: stored.conflict !== null,
    hasDuplicates: duplicates.held.length > 0 && draft.edits === null,
    onEdit: changeDraft,
    onDone: () => setChanged(false),
  })
  return {
    parsed,
    change: (changed) => changeDraft({ ...draft, review: { ...review, ...changed } }),
    duplicates,
    stored,
    takeOver: () => {
      if (stored.conflict === 'gone') return props.onLeave()
      isTouched.current = false
      stored.takeOver()
    },
    saveOver: () => onChange(draft, stored.saveOver(draft)),
    keeping,
  }
}

function duplicatesOfDraft(
  draft: WaitingDraft,
  parsed: Draft,
  heads: readonly Head[],
  waiting: readonly Head[],
): ReviewState['duplicates'] {
  const notice = noticeFromDraft(draft, parsed)
  if (!notice) return { held: [], waiting: [] }
  const others = heads.filter(({ id }) => id !== draft.edits?.id)
  return {
    held: findDuplicates(notice, others),
    waiting: findDuplicates(notice, waiting),
  }
}
