// The notices that are held: the built-in one, those of the office, and the user's own.

import { useRef, useState } from 'preact/hooks'
import type { Library } from '../../core/lookup/index.ts'
import { noticeHead } from '../../core/records/library.ts'
import { IMPORT_ROUTE } from '../../core/routes/import.ts'
import { StorageProblem } from '../exchange/StorageProblem.tsx'
import { useText } from '../interface-text.tsx'
import { Page } from '../shell/Page.tsx'
import { FileButton, JSON_FILES } from '../ui/FileButton.tsx'
import { Progress } from '../ui/Progress.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import { Section } from '../ui/Section.tsx'
import { StatusLine } from '../ui/StatusLine.tsx'
import { isWindowed } from '../ui/WindowedList.tsx'
import type { NoticeEffects } from './effects.ts'
import { IndexRepair } from './IndexRepair.tsx'
import { InterruptedImport } from './InterruptedImport.tsx'
import { LossNotice } from './LossNotice.tsx'
import { NoticeRow } from './NoticeRow.tsx'
import { OwnNotices } from './OwnNotices.tsx'
import { RecycleBin } from './RecycleBin.tsx'
import { useBin } from './use-bin.ts'
import { useFindInList } from './use-find-in-list.ts'
import { type Notices, useNotices } from './use-notices.ts'

export interface NoticesPageProps {
  library: Library
  effects: NoticeEffects
}

export function NoticesPage({ library, effects }: NoticesPageProps) {
  const t = useText()
  const search = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const reread = useRef(async (): Promise<void> => {})
  const { status, say, undo, bin } = useBin(effects, search, () => reread.current())
  const notices = useNotices(effects, say)
  reread.current = notices.read
  const { kept, usage, done } = notices
  useFindInList(search, isWindowed(kept?.items.length ?? 0))
  const importFile = (file: File | undefined): void => {
    if (file) void notices.takeIn(file)
  }
  return (
    <Page
      section="notices"
      isTop
      title={t('noticesLink')}
      tools={<ImportTools onFile={importFile} />}
    >
      <SearchField
        field={search}
        label={t('noticesSearch')}
        value={query}
        onValue={setQuery}
        testId="notices-search"
      />
      <StatusLine status={status} onUndo={undo} />
      <ImportProgress done={done} />
      <InterruptedImport
        effects={effects}
        isImporting={done !== null}
        onFile={importFile}
      />
      <LossNotice effects={effects} onRestored={notices.read} />
      <IndexRepair repair={effects.repairIndex} />
      {kept === null && <StorageProblem why={effects.whyUnreadable} />}
      {kept && kept.damaged > 0 && (
        <p class="note">{t('savedDamaged', { n: kept.damaged })}</p>
      )}
      <OwnNotices
        notices={notices}
        query={query}
        usage={usage}
        onGone={() => search.current?.focus()}
        onRemove={(ids) => void notices.remove(ids).then(bin.read)}
      />
      <GivenNotices library={library} />
      <RecycleBin bin={bin} />
    </Page>
  )
}

/** The ways in: texts and files that become notices, and a backup. */
function ImportTools({ onFile }: { onFile: (file: File | undefined) => void }) {
  const t = useText()
  return (
    <>
      <a class="target" href={IMPORT_ROUTE} data-testid="take-in">
        {t('noticeTakeIn')}
      </a>
      <FileButton
        label={t('noticesImport')}
        accept={JSON_FILES}
        testId="import"
        onFiles={([file]) => onFile(file)}
      />
    </>
  )
}

function ImportProgress({ done }: Pick<Notices, 'done'>) {
  const t = useText()
  if (done === null) return null
  return (
    <Progress
      value={done.n}
      max={done.all}
      label={t('savedImport')}
      testId="import-progress"
    >
      {t('importProgress', done)}
    </Progress>
  )
}

/** The built-in notice, and those that the office has preloaded. */
function GivenNotices({ library }: { library: Library }) {
  const t = useText()
  return (
    <Section id="other-notices" heading={t('noticesGiven')}>
      <ol>
        {library.holdings.notices.map((notice) => (
          <NoticeRow
            key={notice.id}
            head={noticeHead({ notice, name: null, tags: [], addedAt: 0 })}
          />
        ))}
      </ol>
    </Section>
  )
}
