// What the address of the import page asks for: a tab to be read, or a saved notice to be edited.
import { useEffect, useRef } from 'preact/hooks'
import { draftFromNotice } from '../../core/drafts/create-draft.ts'
import { draftHref, type ImportRoute } from '../../core/routes/import.ts'
import { noticeHref } from '../../core/routes/notice.ts'
import type { NoticeEffects } from './effects.ts'
import type { Drafts } from './use-drafts.ts'

/** Reads a tab once; makes a saved notice a draft, or opens the draft that edits it already. */
export function useAddressedDraft(
  route: Exclude<ImportRoute, { kind: 'attachment' }>,
  { items, put }: Drafts,
  effects: NoticeEffects,
  readTab: (tabId: number) => Promise<void>,
): void {
  const tabRead = useRef<number | null>(null)
  const tabId = route.kind === 'tab' ? route.tabId : null
  const noticeId = route.kind === 'edit' ? route.noticeId : null
  // Only once what waits is known: it may be this very draft, after a reload.
  const isReady = items !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: a tab is read once for each address, not once for each render
  useEffect(() => {
    if (tabId === null || !isReady || tabRead.current === tabId) return
    tabRead.current = tabId
    void readTab(tabId)
  }, [tabId, isReady])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a notice is opened once for each address
  useEffect(() => {
    if (noticeId !== null && isReady) void edit(noticeId)
  }, [noticeId, isReady])

  const edit = async (id: string): Promise<void> => {
    const begun = items?.find(({ edits }) => edits?.id === id)
    if (begun) return effects.open(draftHref(begun.id))
    const [stored] = await effects.read([id])
    if (!stored) return effects.open(noticeHref(id))
    const draft = draftFromNotice(stored.notice)
    await put(draft)
    effects.open(draftHref(draft.id))
  }
}
