// The state of the import page: drafts that wait, what is read into them, and what becomes of them.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { draftHeads } from '../../core/drafts/summarize-drafts.ts'
import { newRemoval } from '../../core/records/bin.ts'
import type { WaitingDraft } from '../../core/records/drafts.ts'
import type { Head } from '../../core/records/library.ts'
import {
  draftHref,
  IMPORT_ROUTE,
  type ImportRoute,
  NOTICES_ROUTE,
} from '../../core/routes/import.ts'
import { noticeHref } from '../../core/routes/notice.ts'
import type { Notice } from '../../data/schema.ts'
import type { Translate } from '../../locales/index.ts'
import { WRITE_FAILED } from '../../locales/text/labels.ts'
import { useText } from '../interface-text.tsx'
import type { Status } from '../ui/StatusLine.tsx'
import type { NoticeEffects } from './effects.ts'
import { type KeptDrafts, keepDrafts } from './keep-drafts.ts'
import { useAddressedDraft } from './use-addressed-draft.ts'
import { useBin } from './use-bin.ts'
import { type Drafts, useDrafts } from './use-drafts.ts'
import { type Reading, useReading } from './use-reading.ts'

export interface Import {
  drafts: Drafts
  /** Of the notices in the library. */
  heads: readonly Head[]
  /** Of the drafts that wait besides the one of the address. */
  waiting: readonly Head[]
  reading: Reading
  text: string
  setText: (text: string) => void
  status: Status | null
  undo: () => void
  skip: (drafts: readonly WaitingDraft[]) => Promise<void>
  keep: (drafts: readonly WaitingDraft[]) => Promise<void>
  /** The form of a draft has kept its notice. */
  onKept: (draft: WaitingDraft, notice: Notice) => void
}

export function useImport(
  route: Exclude<ImportRoute, { kind: 'attachment' }>,
  effects: NoticeEffects,
): Import {
  const t = useText()
  const drafts = useDrafts(effects)
  const [text, setText] = useState('')
  const [heads, setHeads] = useState<readonly Head[]>([])
  const readHeads = useCallback(
    async () => setHeads((await effects.list())?.items ?? []),
    [effects],
  )
  const { status, say, undo, bin } = useBin(effects, null, async () => {
    await Promise.all([readHeads(), drafts.read()])
  })
  const reading = useReading(effects, drafts.put, (read) => {
    setText(read.box)
    say(read.status)
    void readHeads()
    const [only] = read.drafts
    effects.open(only && read.all === 1 ? draftHref(only.id) : IMPORT_ROUTE)
  })
  useEffect(() => void readHeads(), [readHeads])
  useAddressedDraft(route, drafts, effects, reading.tab)

  const { items } = drafts
  const routeId = route.kind === 'draft' ? route.id : null
  const waiting = useMemo(
    () => draftHeads(items?.filter(({ id }) => id !== routeId) ?? []),
    [items, routeId],
  )
  const skip = async (gone: readonly WaitingDraft[]): Promise<void> => {
    const removal = newRemoval('removed')
    for (const { id } of gone) await drafts.remove(id, removal)
    say(null)
    await bin.read()
  }
  const keep = async (chosen: readonly WaitingDraft[]): Promise<void> => {
    const changed = await drafts.changedElsewhere(chosen)
    const outcome = await keepDrafts(
      chosen.filter((draft) => !changed.includes(draft)),
      effects,
    )
    for (const { id } of outcome.kept) await drafts.remove(id)
    await readHeads()
    await bin.read()
    if (changed.length > 0) await drafts.read()
    say(keptStatus(outcome, changed.length, t))
  }
  const onKept = (draft: WaitingDraft, { id, title }: Notice): void => {
    const href = noticeHref(id)
    const areOthersLeft = (items?.length ?? 0) > 1
    say({ text: t('draftsKept', { n: 1 }), link: { href, text: title } })
    effects.open(areOthersLeft && !draft.edits ? IMPORT_ROUTE : href)
    void drafts.remove(draft.id).then(readHeads).then(bin.read)
  }
  const drafting = { drafts, heads, waiting, reading, text, setText }
  return { ...drafting, status, undo, skip, keep, onKept }
}

/** @param changed drafts that another window had changed before */
function keptStatus(outcome: KeptDrafts, changed: number, t: Translate): Status {
  const { saved, kept, incomplete } = outcome
  if (saved !== 'ok') return { text: t(WRITE_FAILED[saved]), failed: true }
  const changedCount = changed + outcome.changed
  const parts = [
    t('draftsKept', { n: kept.length }),
    incomplete > 0 ? t('draftsNotKept', { n: incomplete }) : '',
    changedCount > 0 ? t('draftsChangedElsewhere', { n: changedCount }) : '',
  ]
  return {
    text: parts.join(''),
    link: { href: NOTICES_ROUTE, text: t('noticesLink') },
  }
}
