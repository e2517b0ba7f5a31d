// The drafts that wait for their review, kept in the database as they change. Where that cannot be
// written they are still here, until the page is closed; and that is asked before.
import { useEffect, useState } from 'preact/hooks'
import type { Removal } from '../../data/records/bin.ts'
import type { WaitingDraft } from '../../data/records/drafts.ts'
import type { Written } from '../../data/store/outcome.ts'
import type { NoticeEffects } from './effects.ts'
import { useAskBeforeLeaving } from './use-ask-before-leaving.ts'

export interface Drafts {
  /** Undefined until they are read. */
  items: readonly WaitingDraft[] | undefined
  /** What became of the last writing. */
  written: Written | 'gone'
  put: (draft: WaitingDraft) => Promise<void>
  /** @param removal into the recycle bin; without it, its notice was kept */
  remove: (id: string, removal?: Removal) => Promise<void>
  /** As they are in the database now. */
  read: () => Promise<void>
}

export function useDrafts(effects: NoticeEffects): Drafts {
  const [items, setItems] = useState<Drafts['items']>(undefined)
  const [written, setWritten] = useState<Drafts['written']>('kept')
  const read = (): Promise<void> =>
    effects.drafts().then((kept) => setItems(kept?.items ?? []))
  useEffect(() => void read(), [effects])
  useAskBeforeLeaving(written !== 'kept')
  return {
    items,
    written,
    put: async (draft) => {
      const isKnown = items?.some(({ id }) => id === draft.id) ?? false
      setItems((before) => withDraft(before ?? [], draft))
      // What another window has kept or given up is not to come back by typing here.
      setWritten(await (isKnown ? effects.changeDraft(draft) : effects.putDraft(draft)))
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
