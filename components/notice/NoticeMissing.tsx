// An address that names nothing held: that is said, and what is held is offered.

import { noticeHref } from '../../core/routes/notice.ts'
import type { Notice } from '../../data/schema.ts'
import { useText } from '../interface-text.tsx'
import { Page } from '../shell/Page.tsx'
import { Section } from '../ui/Section.tsx'

export interface NoticeMissingProps {
  /** Null where the address names no notice at all. */
  noticeId: string | null
  notices: readonly Notice[]
}

export function NoticeMissing({ noticeId, notices }: NoticeMissingProps) {
  const t = useText()
  return (
    <Page
      section="notices"
      title={
        noticeId === null ? t('addressUnknown') : t('noticeUnknown', { id: noticeId })
      }
    >
      <div data-testid="notice-missing">
        <Section id="notices-held" heading={t('noticesGiven')}>
          <ul>
            {notices.map(({ id, title }) => (
              <li key={id}>
                <a href={noticeHref(id)} lang="zh-CN">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </Page>
  )
}
