// The drafts that wait for their review, kept in the database as they change. Where that cannot be
// written they are still here, until the page is closed; and that is asked before.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Removal } from '../../core/records/bin.ts'
import type { WaitingDraft } from '../../core/records/drafts.ts'
import type { Saved } from '../../core/records/stored-value.ts'
import { sameData } from '../../data/canonical-json.ts'
import { useAskBeforeLeaving } from '../ui/use-ask-before-leaving.ts'
import type { NoticeEffects } from './effects.ts'

export interface Drafts {
  /** Undefined until they are read. */
  items: readonly WaitingDraft[] | undefined
  /** What became of the last writing. */
  written: Saved
  put: (draft: WaitingDraft) => Promise<void>
  /** Of a draft that its form stores: as it is there now, and what becomes of it. */
  change: (draft: WaitingDraft, storing: Promise<Saved>) => Promise<void>
  /** Of these, those that another window has changed, kept or given up. */
  changedElsewhere: (drafts: readonly WaitingDraft[]) => Promise<readonly WaitingDraft[]>
  /** @param removal into the recycle bin; without it, its notice was kept */
  remove: (id: string, removal?: Removal) => Promise<void>
  /** As they are in the database now. */
  read: () => Promise<void>
}

export function useDrafts(effects: NoticeEffects): Drafts {
  const [items, setItems] = useState<Drafts['items']>(undefined)
  const [written, setWritten] = useState<Saved>('ok')
  /** Those that the database has not. */
  const unstored = useRef(new Set<string>())
  const read = useCallback(
    async () => setItems((await effects.drafts())?.items ?? []),
    [effects],
  )
  useEffect(() => void read(), [read])
  useAskBeforeLeaving(written !== 'ok')
  const change = async (draft: WaitingDraft, storing: Promise<Saved>): Promise<void> => {
    setItems((before) => withDraft(before ?? [], draft))
    const saved = await storing
    setWritten(saved)
    const isDecidedThere = saved === 'changed' || saved === 'gone'
    if (saved === 'ok' || isDecidedThere) unstored.current.delete(draft.id)
    else unstored.current.add(draft.id)
  }
  return {
    items,
    written,
    put: (draft) => change(draft, effects.putDraft(draft)),
    change,
    changedElsewhere: async (drafts) => {
      const stored = await effects.drafts()
      if (stored === null) return []
      const byId = new Map(stored.items.map((draft) => [draft.id, draft]))
      return drafts.filter(
        (draft) =>
          !unstored.current.has(draft.id) && !sameData(byId.get(draft.id), draft),
      )
    },
    remove: async (id, removal) => {
      setItems((before) => before?.filter((one) => one.id !== id))
      await effects.removeDraft(id, removal)
    },
    read,
  }
}

function withDraft(items: readonly WaitingDraft[], draft: WaitingDraft): WaitingDraft[] {
  const isNew = items.every(({ id }) => id !== draft.id)
  return isNew
    ? [...items, draft]
    : items.map((one) => (one.id === draft.id ? draft : one))
}
