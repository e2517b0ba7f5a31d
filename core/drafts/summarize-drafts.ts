// What there is to look at in drafts: doubts, what is held already, and what another draft has, too.

import type { Notice } from '../../data/schema.ts'
import type { WaitingDraft } from '../records/drafts.ts'
import { type Head, noticeHead } from '../records/library.ts'
import { countDoubts, isReport, noticeFromDraft, parseDraft } from './create-draft.ts'
import { findDuplicates } from './find-duplicates.ts'

export interface DraftSummary {
  draft: WaitingDraft
  /** Fields in doubt, and what the source has and its text does not. */
  doubts: number
  /** What a row tells of it; null where something has to be put right before. */
  head: Head | null
  clauses: number
  isHeld: boolean
  isReport: boolean
  /** An earlier draft of the list is the same. */
  isRepeated: boolean
  isSure: boolean
}

/** One line for each draft, in their order. @param heads of the notices that are held already */
export function summarizeDrafts(
  drafts: readonly WaitingDraft[],
  heads: readonly Head[],
): DraftSummary[] {
  const earlier: Head[] = []
  return drafts.map((draft) => {
    const { doubts, notice, head, isReport: report } = readDraft(draft)
    const others = heads.filter(({ id }) => id !== draft.edits?.id)
    const isHeld = notice !== null && findDuplicates(notice, others).length > 0
    const isRepeated = notice !== null && findDuplicates(notice, earlier).length > 0
    if (head) earlier.push(head)
    const isSure = doubts === 0 && notice !== null && !isHeld && !isRepeated && !report
    const clauses = draft.review.clauses.length
    return { draft, doubts, head, clauses, isHeld, isReport: report, isRepeated, isSure }
  })
}

/** Heads of drafts, each by the id of its draft. */
export const draftHeads = (drafts: readonly WaitingDraft[]): Head[] =>
  drafts.flatMap((draft) => readDraft(draft).head ?? [])

interface ReadDraft {
  doubts: number
  notice: Notice | null
  head: Head | null
  isReport: boolean
}

/** While files are read the list is drawn anew for each: what was parsed once is kept. */
const known = new WeakMap<WaitingDraft, ReadDraft>()

function readDraft(draft: WaitingDraft): ReadDraft {
  const before = known.get(draft)
  if (before) return before
  const parsed = parseDraft(draft)
  const notice = noticeFromDraft(draft, parsed)
  const read = {
    doubts: countDoubts(parsed) + draft.lost.length + (draft.unread.length > 0 ? 1 : 0),
    notice,
    isReport: isReport(draft, parsed),
    head:
      notice &&
      noticeHead({
        notice: { ...notice, id: draft.id },
        name: null,
        tags: [],
        addedAt: 0,
      }),
  }
  known.set(draft, read)
  return read
}
