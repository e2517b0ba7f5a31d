// Takes notices in: read from the page in another tab, from files or a pasted text; each waits as a
// draft until it is reviewed and kept.
import { IMPORT_ROUTE, type ImportRoute } from '../../core/routes/import.ts'
import { noticeHref } from '../../core/routes/notice.ts'
import { useText } from '../interface-text.tsx'
import { Page } from '../shell/Page.tsx'
import { StatusLine } from '../ui/StatusLine.tsx'
import { DraftList } from './DraftList.tsx'
import type { NoticeEffects } from './effects.ts'
import { ImportSources } from './ImportSources.tsx'
import { InterruptedImport } from './InterruptedImport.tsx'
import { ReadingProgress } from './ReadingProgress.tsx'
import { ReviewForm } from './ReviewForm.tsx'
import { useImport } from './use-import.ts'

export interface ImportPageProps {
  route: Exclude<ImportRoute, { kind: 'attachment' }>
  effects: NoticeEffects
}

export function ImportPage({ route, effects }: ImportPageProps) {
  const t = useText()
  const page = useImport(route, effects)
  const { drafts, heads, reading, skip } = page
  const { items } = drafts
  if (items === undefined) return null
  const draft = route.kind === 'draft' && items.find(({ id }) => id === route.id)
  if (draft) {
    return (
      <ReviewForm
        key={draft.id}
        draft={draft}
        heads={heads}
        waiting={page.waiting}
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
        onKept={(notice) => page.onKept(draft, notice)}
      />
    )
  }
  return (
    <Page section="notices" title={t('noticeTakeIn')}>
      <StatusLine status={page.status} onUndo={page.undo} />
      <ReadingProgress reading={reading} />
      <InterruptedImport
        effects={effects}
        isImporting={reading.progress !== null}
        onFile={(file) => {
          if (file) void reading.files([file])
        }}
      />
      {items.length > 0 && (
        <DraftList
          drafts={items}
          heads={heads}
          onKeep={(chosen) => void page.keep(chosen)}
          onSkip={(gone) => void skip(gone)}
        />
      )}
      <ImportSources text={page.text} onText={page.setText} reading={reading} />
    </Page>
  )
}
