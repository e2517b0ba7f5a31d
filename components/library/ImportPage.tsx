// Takes notices in: read from the page in another tab, from files or a pasted text; each waits as a
// draft until it is reviewed and kept.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { newRemoval } from '../../core/records/bin.ts'
import type { WaitingDraft } from '../../core/records/drafts.ts'
import type { Head } from '../../core/records/library.ts'
import type { WriteResult } from '../../core/records/storage.ts'
import { noticeHref } from '../../core/routes/notice.ts'
import type { Notice } from '../../data/schema.ts'
import { WRITE_FAILED } from '../../locales/text/labels.ts'
import { useText } from '../interface-text.tsx'
import { Status } from '../saved/Status.tsx'
import '../saved/saved.css'
import { DraftList } from './DraftList.tsx'
import type { NoticeEffects } from './effects.ts'
import { ImportSources } from './ImportSources.tsx'
import { InterruptedImport } from './InterruptedImport.tsx'
import './library.css'
import {
  draftFromNotice,
  noticeFromDraft,
  parseDraft,
} from '../../core/drafts/create-draft.ts'
import { draftHeads } from '../../core/drafts/summarize-drafts.ts'
import {
  draftHref,
  IMPORT_ROUTE,
  type ImportRoute,
  NOTICES_ROUTE,
} from '../../core/routes/import.ts'
import { ReadingProgress } from './ReadingProgress.tsx'
import { ReviewForm } from './ReviewForm.tsx'
import { useBin } from './use-bin.ts'
import { type Drafts, useDrafts } from './use-drafts.ts'
import { useReading } from './use-reading.ts'

export interface ImportPageProps {
  route: Exclude<ImportRoute, { kind: 'attachment' }>
  effects: NoticeEffects
}

export function ImportPage({ route, effects }: ImportPageProps) {
  const t = useText()
  const drafts = useDrafts(effects)
  const [text, setText] = useState('')
  const [heads, setHeads] = useState<readonly Head[]>([])
  const readHeads = (): Promise<void> =>
    effects.list().then((list) => setHeads(list?.items ?? []))
  const { said, say, undo, bin } = useBin(effects, null, async () => {
    await Promise.all([readHeads(), drafts.read()])
  })
  const reading = useReading(effects, drafts.put, (read) => {
    setText(read.box)
    say(read.said)
    void readHeads()
    const [only] = read.drafts
    effects.open(only && read.all === 1 ? draftHref(only.id) : IMPORT_ROUTE)
  })
  useEffect(() => void readHeads(), [effects])
  useAddressed(route, drafts, effects, reading.tab)

  const items = drafts.items
  const routeId = route.kind === 'draft' ? route.id : null
  const waiting = useMemo(
    () => draftHeads(items?.filter(({ id }) => id !== routeId) ?? []),
    [items, routeId],
  )
  if (items === undefined) return null
  const skip = async (gone: readonly WaitingDraft[]): Promise<void> => {
    const removal = newRemoval('removed')
    for (const { id } of gone) await drafts.remove(id, removal)
    say(null)
    await bin.read()
  }
  const keep = async (chosen: readonly WaitingDraft[]): Promise<void> => {
    const changed = await drafts.changedElsewhere(chosen)
    const unchanged = chosen.filter((draft) => !changed.includes(draft))
    const made = unchanged.flatMap((draft) => {
      const notice = noticeFromDraft(draft, parseDraft(draft))
      return notice ? [{ draft, notice }] : []
    })
    const { saved, kept } = await keepAll(made, effects)
    for (const { draft } of kept) await drafts.remove(draft.id)
    await readHeads()
    await bin.read()
    if (changed.length > 0) await drafts.read()
    const otherwise = changed.length + made.length - kept.length
    const unmade = unchanged.length - made.length
    if (saved !== 'ok') return say({ text: t(WRITE_FAILED[saved]), failed: true })
    say({
      text: [
        t('draftsKept', { n: kept.length }),
        unmade > 0 ? t('draftsNotKept', { n: unmade }) : '',
        otherwise > 0 ? t('draftsChangedElsewhere', { n: otherwise }) : '',
      ].join(''),
      link: { href: NOTICES_ROUTE, text: t('noticesLink') },
    })
  }
  const draft = items.find(({ id }) => id === routeId)
  if (draft) {
    const others = items.length - 1
    return (
      <ReviewForm
        key={draft.id}
        draft={draft}
        heads={heads}
        waiting={waiting}
        effects={effects}
        written={drafts.written}
        onChange={(changed, storing) => void drafts.change(changed, storing)}
        onLeave={() => {
          effects.open(IMPORT_ROUTE)
          void drafts.read()
        }}
        onGiveUp={() => {
          effects.open(draft.edits ? noticeHref(draft.edits.id) : IMPORT_ROUTE)
          void skip([draft])
        }}
        onKept={({ id, title }) => {
          const href = noticeHref(id)
          say({ text: t('draftsKept', { n: 1 }), link: { href, text: title } })
          effects.open(others > 0 && !draft.edits ? IMPORT_ROUTE : href)
          void drafts.remove(draft.id).then(readHeads).then(bin.read)
        }}
      />
    )
  }
  return (
    <main class="saved-page import-page">
      <header class="saved-title">
        <h1>{t('noticeTakeIn')}</h1>
        <a class="target" href={NOTICES_ROUTE}>
          {t('noticesLink')}
        </a>
      </header>
      <Status said={said} onUndo={undo} />
      <ReadingProgress reading={reading} />
      <InterruptedImport
        effects={effects}
        isImporting={reading.progress !== null}
        onFile={(file) => void reading.files([file])}
      />
      {items.length > 0 && (
        <DraftList
          drafts={items}
          heads={heads}
          onKeep={(chosen) => void keep(chosen)}
          onSkip={(gone) => void skip(gone)}
        />
      )}
      <ImportSources text={text} onText={setText} reading={reading} />
    </main>
  )
}

interface Made {
  draft: WaitingDraft
  notice: Notice
}

/** Those that another window has not changed meanwhile; new ones in one act. */
async function keepAll(
  made: readonly Made[],
  effects: NoticeEffects,
): Promise<{ saved: WriteResult; kept: readonly Made[] }> {
  const taken = made.filter(({ draft }) => draft.edits === null)
  const now = Date.now()
  // The list has the last first: of one act, in the order of the files.
  const saved = await effects.keep(
    taken.map(({ notice }, at) => ({ notice, name: null, tags: [], addedAt: now - at })),
  )
  if (saved !== 'ok') return { saved, kept: [] }
  const kept = [...taken]
  for (const one of made) {
    const { edits } = one.draft
    if (edits === null) continue
    const outcome = await effects.held(edits.id).write(one.notice, { value: edits })
    if (outcome === 'ok') kept.push(one)
    else if (outcome !== 'changed' && outcome !== 'gone') return { saved: outcome, kept }
  }
  return { saved, kept }
}

/** What the address asks for: a tab is read once, a saved notice is made a draft to be edited. */
function useAddressed(
  route: ImportPageProps['route'],
  { items, put }: Drafts,
  effects: NoticeEffects,
  readTab: (tabId: number) => Promise<void>,
): void {
  const tabRead = useRef<number | null>(null)
  const tabId = route.kind === 'tab' ? route.tabId : null
  const noticeId = route.kind === 'edit' ? route.noticeId : null
  // Only once what waits is known: it may be this very draft, after a reload.
  const isReady = items !== undefined
  useEffect(() => {
    if (tabId === null || !isReady || tabRead.current === tabId) return
    tabRead.current = tabId
    void readTab(tabId)
  }, [tabId, isReady])
  useEffect(() => {
    if (noticeId !== null && isReady) void edit(noticeId)
  }, [noticeId, isReady])

  const edit = async (id: string): Promise<void> => {
    const begun = items?.find(({ edits }) => edits?.id === id)
    if (begun) return effects.open(draftHref(begun.id))
    const [kept] = await effects.read([id])
    if (!kept) return effects.open(noticeHref(id))
    const draft = draftFromNotice(kept.notice)
    await put(draft)
    effects.open(draftHref(draft.id))
  }
}
