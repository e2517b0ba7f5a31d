// Takes notices in: read from the page in another tab, from files or a pasted text; each waits as a
// draft until it is reviewed and kept.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { WaitingDraft } from '../../data/records/drafts.ts'
import type { Head } from '../../data/records/library.ts'
import { useText } from '../interface-text.tsx'
import { KEEPING_FAILED } from '../labels.ts'
import { Status } from '../saved/Status.tsx'
import '../saved/saved.css'
import { useSaid } from '../saved/use-said.ts'
import { DraftList } from './DraftList.tsx'
import type { NoticeEffects } from './effects.ts'
import { ImportSources } from './ImportSources.tsx'
import './library.css'
import { noticeOfDraft, parsedSource } from './made-draft.ts'
import { ReviewForm } from './ReviewForm.tsx'
import { draftHref, IMPORT_ROUTE, type ImportRoute, NOTICES_ROUTE } from './route.ts'
import { useDrafts } from './use-drafts.ts'
import { useReading } from './use-reading.ts'

export interface ImportPageProps {
  route: Exclude<ImportRoute, { kind: 'attachment' }>
  effects: NoticeEffects
}

export function ImportPage({ route, effects }: ImportPageProps) {
  const t = useText()
  const drafts = useDrafts(effects)
  const [text, setText] = useState('')
  const { said, say, undo } = useSaid(null)
  const [heads, setHeads] = useState<readonly Head[]>([])
  const readHeads = (): Promise<void> =>
    effects.list().then((list) => setHeads(list?.items ?? []))
  const reading = useReading(effects, drafts.put, (read) => {
    setText(read.box)
    say(read.said)
    void readHeads()
    const [only] = read.drafts
    effects.open(only && read.all === 1 ? draftHref(only.id) : IMPORT_ROUTE)
  })
  useEffect(() => void readHeads(), [effects])
  const tabId = route.kind === 'tab' ? route.tabId : null
  const read = useRef<number | null>(null)
  useEffect(() => {
    // Only once what waits is known: it may be this very draft, after a reload.
    if (tabId === null || drafts.items === undefined || read.current === tabId) return
    read.current = tabId
    void reading.tab(tabId)
  }, [tabId, drafts.items])

  if (drafts.items === undefined) return null
  const giveUp = async (draft: WaitingDraft): Promise<void> => {
    await drafts.remove(draft.id)
    const restore = async (): Promise<void> => {
      await drafts.put(draft)
      say({ text: t('savedUndone', { n: 1 }) })
    }
    say({
      text: t('savedRemoved', { text: draft.review.title }),
      undo: () => void restore(),
    })
  }
  const keep = async (sure: readonly WaitingDraft[]): Promise<void> => {
    const made = sure.flatMap((draft) => noticeOfDraft(draft, parsedSource(draft)) ?? [])
    const now = Date.now()
    // The list has the last first: of one act, in the order of the files.
    const written = await effects.keep(
      made.map((notice, at) => ({ notice, name: null, tags: [], addedAt: now - at })),
    )
    if (written !== 'kept') return say({ text: t(KEEPING_FAILED[written]), failed: true })
    for (const { id } of sure) await drafts.remove(id)
    await readHeads()
    say({ text: t('draftsKept', { n: sure.length }) })
  }
  const draft =
    route.kind === 'draft' ? drafts.items.find(({ id }) => id === route.id) : undefined
  if (draft) {
    const others = drafts.items.length - 1
    return (
      <ReviewForm
        key={draft.id}
        draft={draft}
        heads={heads}
        effects={effects}
        written={drafts.written}
        onChange={(review) => void drafts.put({ ...draft, review })}
        onGiveUp={() => {
          effects.open(IMPORT_ROUTE)
          void giveUp(draft)
        }}
        onKept={(hash) => {
          say({ text: t('draftsKept', { n: 1 }) })
          effects.open(others > 0 ? IMPORT_ROUTE : hash)
          void drafts.remove(draft.id).then(readHeads)
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
      {drafts.items.length > 0 && (
        <DraftList
          drafts={drafts.items}
          heads={heads}
          onKeep={(sure) => void keep(sure)}
          onGiveUp={(one) => void giveUp(one)}
        />
      )}
      <ImportSources text={text} onText={setText} reading={reading} />
    </main>
  )
}
