// Keeps several drafts in one act.
import { noticeFromDraft, parseDraft } from '../../core/drafts/create-draft.ts'
import type { WaitingDraft } from '../../core/records/drafts.ts'
import type { WriteResult } from '../../core/records/storage.ts'
import type { Notice } from '../../data/schema.ts'
import type { NoticeEffects } from './effects.ts'

interface Made {
  draft: WaitingDraft
  notice: Notice
}

export interface KeptDrafts {
  /** Why writing stopped; `ok` where it did not. */
  saved: WriteResult
  /** Drafts whose notices are in the library. */
  kept: readonly WaitingDraft[]
  /** In these something has to be put right before. */
  incomplete: number
  /** Another window has changed the saved notice that these edit. */
  changed: number
}

/** Writes the notices of drafts: new ones in one act, then edited ones, each where it was not changed. */
export async function keepDrafts(
  drafts: readonly WaitingDraft[],
  effects: Pick<NoticeEffects, 'keep' | 'held'>,
): Promise<KeptDrafts> {
  const made = drafts.flatMap((draft): Made[] => {
    const notice = noticeFromDraft(draft, parseDraft(draft))
    return notice ? [{ draft, notice }] : []
  })
  const { saved, kept } = await writeAll(made, effects)
  return {
    saved,
    kept: kept.map(({ draft }) => draft),
    incomplete: drafts.length - made.length,
    changed: made.length - kept.length,
  }
}

async function writeAll(
  made: readonly Made[],
  effects: Pick<NoticeEffects, 'keep' | 'held'>,
): Promise<{ saved: WriteResult; kept: readonly Made[] }> {
  const added = made.filter(({ draft }) => draft.edits === null)
  const now = Date.now()
  // The list has the last first: of one act, in the order of the files.
  const saved = await effects.keep(
    added.map(({ notice }, at) => ({ notice, name: null, tags: [], addedAt: now - at })),
  )
  if (saved !== 'ok') return { saved, kept: [] }
  const kept = [...added]
  for (const edit of made) {
    const { edits } = edit.draft
    if (edits === null) continue
    const outcome = await effects.held(edits.id).write(edit.notice, { value: edits })
    if (outcome === 'ok') kept.push(edit)
    else if (outcome !== 'changed' && outcome !== 'gone') return { saved: outcome, kept }
  }
  return { saved, kept }
}
