import { type NoticeRoute, noticeHref } from '../../core/routes/notice.ts'
import { useText } from '../interface-text.tsx'
import type { OutlineItem } from './passages.ts'
import './outline.css'

export interface OutlineProps {
  outline: readonly OutlineItem[]
  address: NoticeRoute
  open: boolean
}

/** Beside the notice where there is room, above it and folded where there is not. */
export function Outline({ outline, address, open }: OutlineProps) {
  const t = useText()
  return (
    <nav class="outline" aria-label={t('outline')}>
      <details open={open}>
        <summary>{t('outline')}</summary>
        <OutlineList items={outline} address={address} />
      </details>
    </nav>
  )
}

function OutlineList(props: { items: readonly OutlineItem[]; address: NoticeRoute }) {
  const { items, address } = props
  return (
    <ol>
      {items.map(({ clauseId, label, items: below }) => (
        <li key={clauseId}>
          <a
            href={noticeHref(address.noticeId, clauseId)}
            aria-current={clauseId === address.clauseId ? 'location' : undefined}
          >
            {label}
          </a>
          {below.length > 0 && <OutlineList items={below} address={address} />}
        </li>
      ))}
    </ol>
  )
}
