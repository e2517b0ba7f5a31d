// The user's own notices: sorted, some of them picked to be exported or removed.
import { useMemo, useState } from 'preact/hooks'
import { LIST_FORMATS, type ListFormat } from '../../core/export/index.ts'
import type { Head } from '../../core/records/library.ts'
import {
  filterHeads,
  ORDERS,
  type Order,
  sortHeads,
} from '../../core/records/sort-heads.ts'
import type { PlainKey } from '../../locales/index.ts'
import { useText } from '../interface-text.tsx'
import { Button } from '../ui/Button.tsx'
import { Section } from '../ui/Section.tsx'
import { Select } from '../ui/Select.tsx'
import { usePicked } from '../ui/use-picked.ts'
import { WindowedList } from '../ui/WindowedList.tsx'
import { OwnNoticeRow } from './NoticeRow.tsx'
import type { Notices } from './use-notices.ts'
import './own-notices.css'

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

const ORDER_LABEL: Readonly<Record<Order, PlainKey>> = {
  added: 'orderAdded',
  date: 'orderDate',
  number: 'factNumber',
  title: 'orderTitle',
}

const FORMAT_LABEL: Readonly<Record<ListFormat, PlainKey>> = {
  json: 'formatJson',
  csv: 'formatCsv',
}

export function OwnNotices(props: OwnNoticesProps) {
  const { notices, query, usage, onGone, onRemove } = props
  const t = useText()
  const { order, setOrder } = notices
  const picked = usePicked()
  const all = notices.kept?.items ?? NONE
  const found = useMemo(
    () => sortHeads(filterHeads(all, query), order),
    [all, query, order],
  )
  const chosen = found.filter(({ id }) => picked.has(id))
  const remove = (ids: readonly string[]): void => {
    onGone()
    picked.forget(ids)
    onRemove(ids)
  }
  return (
    <Section
      id="own-notices"
      heading={t('noticesOwn')}
      count={all.length}
      tools={<OrderSelect order={order} onPick={setOrder} />}
    >
      {notices.kept && all.length === 0 && <p class="note">{t('noticesNone')}</p>}
      {all.length > 0 && (
        <ListTools
          found={found}
          chosen={chosen}
          usage={usage}
          onExport={(heads, format) => void notices.exportAs(heads, format)}
          onRemove={remove}
        />
      )}
      {all.length > 0 && found.length === 0 && (
        <p class="note">{t('noticesNoneFound', { text: query })}</p>
      )}
      <WindowedList
        items={found}
        testId="own-list"
        row={(head, at) => (
          <OwnNoticeRow
            key={head.id}
            head={head}
            own={{
              place: { at, all: found.length },
              picked: picked.has(head.id),
              onPick: (isPicked) => picked.pick(head.id, isPicked),
              labels: notices.labels(head.id),
              onLabelled: () => void notices.read(),
              onRemove: () => remove([head.id]),
            }}
          />
        )}
      />
    </Section>
  )
}

function OrderSelect(props: { order: Order; onPick: (order: Order) => void }) {
  const t = useText()
  return (
    <Select
      label={t('noticesOrder')}
      value={props.order}
      options={ORDERS.map((value) => ({ value, label: t<PlainKey>(ORDER_LABEL[value]) }))}
      testId="notices-order"
      onPick={props.onPick}
    />
  )
}

interface ListToolsProps {
  /** What the search has found. */
  found: readonly Head[]
  /** What of it is picked. */
  chosen: readonly Head[]
  usage: number | null
  onExport: (heads: readonly Head[], format: ListFormat) => void
  onRemove: (ids: readonly string[]) => void
}

/** What can be done with several: with those that are picked, or with all that were found. */
function ListTools({ found, chosen, usage, onExport, onRemove }: ListToolsProps) {
  const t = useText()
  const [format, setFormat] = useState<ListFormat>('json')
  const subject = chosen.length > 0 ? chosen : found
  return (
    <div class="list-tools">
      <span data-testid="picked">
        {chosen.length > 0
          ? t('noticesPicked', { n: chosen.length })
          : t('noticesAll', { n: found.length })}
      </span>
      <Select
        label={t('noticesFormat')}
        isLabelHidden
        value={format}
        options={LIST_FORMATS.map((value) => ({
          value,
          label: t<PlainKey>(FORMAT_LABEL[value]),
        }))}
        testId="export-format"
        onPick={setFormat}
      />
      <Button
        look="text"
        testId="export"
        disabled={subject.length === 0}
        onClick={() => onExport(subject, format)}
      >
        {t('savedExport')}
      </Button>
      {chosen.length > 0 && (
        <Button
          look="text"
          testId="remove-picked"
          onClick={() => onRemove(chosen.map(({ id }) => id))}
        >
          {t('noticesRemovePicked')}
        </Button>
      )}
      {usage !== null && (
        <span class="list-usage" data-testid="usage">
          {t('noticesUsage', { mb: (usage / 1e6).toFixed(1) })}
        </span>
      )}
    </div>
  )
}
