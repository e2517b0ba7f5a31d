// The user's own notices: sorted, some of them picked to be exported or removed.

import { useMemo, useState } from 'preact/hooks'
import { LIST_FORMATS, type ListFormat } from '../../core/export/index.ts'
import type { Head } from '../../core/records/library.ts'
import { filterHeads, ORDERS, sortHeads } from '../../core/records/sort-heads.ts'
import { useText } from '../interface-text.tsx'
import { WindowedList } from '../WindowedList.tsx'
import { NoticeRow } from './NoticeRow.tsx'
import type { Notices } from './use-notices.ts'

export interface OwnNoticesProps {
  notices: Notices
  query: string
  /** Bytes on the disk; null where the browser does not tell. */
  usage: number | null
  /** A row that had the focus is gone. */
  onGone: () => void
  onRemove: (ids: readonly string[]) => void
}

const NONE: readonly Head[] = []

export function OwnNotices(props: OwnNoticesProps) {
  const { notices, query, usage, onGone, onRemove } = props
  const t = useText()
  const { order, setOrder } = notices
  const [format, setFormat] = useState<ListFormat>('json')
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const all = notices.kept?.items ?? NONE
  const found = useMemo(
    () => sortHeads(filterHeads(all, query), order),
    [all, query, order],
  )
  const chosen = found.filter(({ id }) => picked.has(id))
  /** What a button acts on: what is picked, or all that is found. */
  const subject = chosen.length > 0 ? chosen : found
  const pick = (id: string, isPicked: boolean): void =>
    setPicked((before) => {
      const others = [...before].filter((one) => one !== id)
      return new Set(isPicked ? [...others, id] : others)
    })
  const remove = (ids: readonly string[]): void => {
    onGone()
    setPicked((before) => new Set([...before].filter((id) => !ids.includes(id))))
    onRemove(ids)
  }
  return (
    <section class="saved-section" aria-labelledby="own-notices">
      <header class="saved-head">
        <h2 id="own-notices">
          {t('noticesOwn')}
          <span class="saved-count">{all.length}</span>
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
            <option value="number">{t('factNumber')}</option>
            <option value="title">{t('orderTitle')}</option>
          </select>
        </label>
      </header>
      {notices.kept && all.length === 0 && <p class="saved-note">{t('noticesNone')}</p>}
      {all.length > 0 && (
        <div class="notices-tools">
          <span data-testid="picked">
            {chosen.length > 0
              ? t('noticesPicked', { n: chosen.length })
              : t('noticesAll', { n: found.length })}
          </span>
          <select
            value={format}
            aria-label={t('noticesFormat')}
            data-testid="export-format"
            onChange={({ currentTarget }) =>
              setFormat(LIST_FORMATS.find((one) => one === currentTarget.value) ?? 'json')
            }
          >
            <option value="json">{t('formatJson')}</option>
            <option value="csv">{t('formatCsv')}</option>
          </select>
          <button
            type="button"
            class="text-button"
            data-testid="export"
            disabled={subject.length === 0}
            onClick={() => void notices.exportAs(subject, format)}
          >
            {t('savedExport')}
          </button>
          {chosen.length > 0 && (
            <button
              type="button"
              class="text-button"
              data-testid="remove-picked"
              onClick={() => remove(chosen.map(({ id }) => id))}
            >
              {t('noticesRemovePicked')}
            </button>
          )}
          {usage !== null && (
            <span class="notices-usage" data-testid="usage">
              {t('noticesUsage', { mb: (usage / 1e6).toFixed(1) })}
            </span>
          )}
        </div>
      )}
      {all.length > 0 && found.length === 0 && (
        <p class="saved-note">{t('noticesNoneFound', { text: query })}</p>
      )}
      <WindowedList
        items={found}
        testId="own-list"
        row={(head, at) => (
          <NoticeRow
            key={head.id}
            head={head}
            own={{
              place: { at, all: found.length },
              picked: picked.has(head.id),
              onPick: (isPicked) => pick(head.id, isPicked),
              labels: notices.labels(head.id),
              onLabelled: () => void notices.read(),
              onRemove: () => remove([head.id]),
            }}
          />
        )}
      />
    </section>
  )
}
