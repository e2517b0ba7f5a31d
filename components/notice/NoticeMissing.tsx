// An address that names nothing held: that is said, and what is held is offered.

import { noticeHref } from '../../core/routes/notice.ts'
import type { Notice } from '../../data/schema.ts'
import { useText } from '../interface-text.tsx'

export interface NoticeMissingProps {
  /** Null where the address names no notice at all. */
  noticeId: string | null
  notices: readonly Notice[]
}

export function NoticeMissing({ noticeId, notices }: NoticeMissingProps) {
  const t = useText()
  return (
    <main class="notice-missing" data-testid="notice-missing">
      <h1>
        {noticeId === null ? t('addressUnknown') : t('noticeUnknown', { id: noticeId })}
      </h1>
      <h2>{t('noticesLink')}</h2>
      <ul>
        {notices.map(({ id, title }) => (
          <li key={id}>
            <a href={noticeHref(id)} lang="zh-CN">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </main>
  )
}
