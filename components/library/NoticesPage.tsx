// The notices that are held: the built-in one, those of the office, and the user's own.
import { useRef, useState } from 'preact/hooks'
import { foldText } from '../../data/text/fold.ts'
import type { Library } from '../../lookup/library.ts'
import { useText } from '../interface-text.tsx'
import { ImportButton } from '../saved/ImportButton.tsx'
import { type Said, Status } from '../saved/Status.tsx'
import '../saved/saved.css'
import type { NoticeEffects } from './effects.ts'
import './library.css'
import { NoticeRow } from './NoticeRow.tsx'
import { ORDERS, type Order, ordered } from './order.ts'
import { IMPORT_ROUTE } from './route.ts'
import { useNotices } from './use-notices.ts'

export interface NoticesPageProps {
  library: Library
  effects: NoticeEffects
}

export function NoticesPage({ library, effects }: NoticesPageProps) {
  const t = useText()
  const search = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [order, setOrder] = useState<Order>('added')
  const [said, say] = useState<Said | null>(null)
  const { kept, usage, done, takeIn, remove } = useNotices(effects, say)
  const sought = foldText(query)
  const own = ordered(kept?.items ?? [], order).filter(
    ({ title, number, issuers, tags }) =>
      [title, number ?? '', ...issuers, ...tags].some((text) =>
        foldText(text).includes(sought),
      ),
  )
  return (
    <main class="saved-page notices-page">
      <header class="saved-title">
        <h1>{t('noticesHeld')}</h1>
        <span class="saved-tools">
          <a class="target" href={IMPORT_ROUTE} data-testid="take-in">
            {t('noticeTakeIn')}
          </a>
          <ImportButton label={t('noticesImport')} onFile={(file) => void takeIn(file)} />
          {(kept?.items.length ?? 0) > 0 && (
            <button
              type="button"
              class="text-button"
              data-testid="export"
              onClick={() =>
                void effects
                  .exportAll()
                  .then((file) => say({ text: t('dataExported', { file }) }))
              }
            >
              {t('savedExport')}
            </button>
          )}
        </span>
      </header>
      <input
        ref={search}
        type="search"
        class="saved-search"
        data-testid="notices-search"
        aria-label={t('noticesSearch')}
        placeholder={t('noticesSearch')}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <Status
        said={said}
        onUndo={() => {
          search.current?.focus()
          said?.undo?.()
        }}
      />
      {done && (
        <p class="saved-note" data-testid="import-progress">
          <progress value={done.n} max={done.all} aria-label={t('savedImport')} />{' '}
          {t('importProgress', { n: done.n, all: done.all })}
        </p>
      )}
      {kept === null && <p class="saved-note">{t('savedUnreadable')}</p>}
      {kept && kept.damaged > 0 && (
        <p class="saved-note">{t('savedDamaged', { n: kept.damaged })}</p>
      )}
      <section class="saved-section" aria-labelledby="own-notices">
        <header class="saved-head">
          <h2 id="own-notices">
            {t('noticesOwn')}
            <span class="saved-count">{kept?.items.length ?? 0}</span>
          </h2>
          <label class="notices-order">
            {t('noticesOrder')}
            <select
              value={order}
              data-testid="notices-order"
              onChange={({ currentTarget }) =>
                setOrder(ORDERS.find((one) => one === currentTarget.value) ?? 'added')
              }
            >
              <option value="added">{t('orderAdded')}</option>
              <option value="date">{t('orderDate')}</option>
              <option value="title">{t('orderTitle')}</option>
            </select>
          </label>
        </header>
        {kept?.items.length === 0 && <p class="saved-note">{t('noticesNone')}</p>}
        {(kept?.items.length ?? 0) > 0 && usage !== null && (
          <p class="saved-note" data-testid="usage">
            {t('noticesUsage', { mb: (usage / 1e6).toFixed(1) })}
          </p>
        )}
        {(kept?.items.length ?? 0) > 0 && own.length === 0 && (
          <p class="saved-note">{t('savedNoneFound', { text: query })}</p>
        )}
        <ol data-testid="own-list">
          {own.map((head) => (
            <NoticeRow
              key={head.id}
              head={head}
              onRemove={() => {
                search.current?.focus()
                void remove(head)
              }}
            />
          ))}
        </ol>
      </section>
      <section class="saved-section" aria-labelledby="other-notices">
        <header class="saved-head">
          <h2 id="other-notices">{t('noticesGiven')}</h2>
        </header>
        <ol>
          {library.holdings.notices
            .filter(({ id }) => !kept?.items.some((head) => head.id === id))
            .map(({ id, title, documentNumber, issuers, date, provenance }) => (
              <NoticeRow
                key={id}
                head={{
                  id,
                  title,
                  number: documentNumber?.value ?? null,
                  issuers,
                  date,
                  checked: provenance.checked !== null,
                  tags: [],
                }}
              />
            ))}
        </ol>
      </section>
    </main>
  )
}
