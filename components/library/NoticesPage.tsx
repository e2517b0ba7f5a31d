// The notices that are held: the built-in one, those of the office, and the user's own.

import { useRef, useState } from 'preact/hooks'
import type { Library } from '../../core/lookup/index.ts'
import { headOf } from '../../core/records/library.ts'
import { StorageProblem } from '../exchange/StorageProblem.tsx'
import { useText } from '../interface-text.tsx'
import { SearchField } from '../SearchField.tsx'
import { ImportButton } from '../saved/ImportButton.tsx'
import { Status } from '../saved/Status.tsx'
import '../saved/saved.css'
import { isWindowed } from '../WindowedList.tsx'
import type { NoticeEffects } from './effects.ts'
import { IndexRepair } from './IndexRepair.tsx'
import './library.css'
import { IMPORT_ROUTE } from '../../core/routes/import.ts'
import { InterruptedImport } from './InterruptedImport.tsx'
import { LibraryNav } from './LibraryNav.tsx'
import { LossNotice } from './LossNotice.tsx'
import { NoticeRow } from './NoticeRow.tsx'
import { OwnNotices } from './OwnNotices.tsx'
import { RecycleBin } from './RecycleBin.tsx'
import { useBin } from './use-bin.ts'
import { useFindInList } from './use-find-in-list.ts'
import { useNotices } from './use-notices.ts'

export interface NoticesPageProps {
  library: Library
  effects: NoticeEffects
}

export function NoticesPage({ library, effects }: NoticesPageProps) {
  const t = useText()
  const search = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const reread = useRef(async (): Promise<void> => {})
  const { said, say, undo, bin } = useBin(effects, search, () => reread.current())
  const notices = useNotices(effects, say)
  reread.current = notices.read
  const { kept, usage, done, takeIn } = notices
  const given = library.holdings.notices
  useFindInList(search, isWindowed(kept?.items.length ?? 0))
  return (
    <main class="saved-page notices-page">
      <LibraryNav here="notices" />
      <header class="saved-title">
        <h1>{t('noticesLink')}</h1>
        <span class="saved-tools">
          <a class="target" href={IMPORT_ROUTE} data-testid="take-in">
            {t('noticeTakeIn')}
          </a>
          <ImportButton label={t('noticesImport')} onFile={(file) => void takeIn(file)} />
        </span>
      </header>
      <SearchField
        field={search}
        label={t('noticesSearch')}
        value={query}
        onValue={setQuery}
        testId="notices-search"
      />
      <Status said={said} onUndo={undo} />
      {done && (
        <p class="saved-note" data-testid="import-progress">
          <progress value={done.n} max={done.all} aria-label={t('savedImport')} />{' '}
          {t('importProgress', { n: done.n, all: done.all })}
        </p>
      )}
      <InterruptedImport
        effects={effects}
        isImporting={done !== null}
        onFile={(file) => void takeIn(file)}
      />
      <LossNotice effects={effects} onRestored={notices.read} />
      <IndexRepair repair={effects.repairIndex} />
      {kept === null && <StorageProblem why={effects.whyUnreadable} />}
      {kept && kept.damaged > 0 && (
        <p class="saved-note">{t('savedDamaged', { n: kept.damaged })}</p>
      )}
      <OwnNotices
        notices={notices}
        query={query}
        usage={usage}
        onGone={() => search.current?.focus()}
        onRemove={(ids) => void notices.remove(ids).then(bin.read)}
      />
      <section class="saved-section" aria-labelledby="other-notices">
        <header class="saved-head">
          <h2 id="other-notices">{t('noticesGiven')}</h2>
        </header>
        <ol>
          {given.map((notice) => (
            <NoticeRow
              key={notice.id}
              head={headOf({ notice, name: null, tags: [], addedAt: 0 })}
            />
          ))}
        </ol>
      </section>
      <RecycleBin bin={bin} />
    </main>
  )
}
