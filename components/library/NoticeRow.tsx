// One notice of the list: its title leads to it; below, what tells it from others.
import type { Head } from '../../data/records/library.ts'
import { formatDate } from '../format-date.ts'
import { useLocale, useText } from '../interface-text.tsx'
import { noticeHref } from '../notice/route.ts'

export type RowHead = Pick<
  Head,
  'id' | 'title' | 'number' | 'issuers' | 'date' | 'checked' | 'tags'
>

export interface NoticeRowProps {
  head: RowHead
  /** Only the user's own can be removed. */
  onRemove?: () => void
}

export function NoticeRow({ head, onRemove }: NoticeRowProps) {
  const t = useText()
  const locale = useLocale()
  const { id, title, number, issuers, date, checked, tags } = head
  const [first] = issuers
  const signed =
    issuers.length > 2
      ? t('issuersSigned', { first: first ?? '', n: issuers.length })
      : issuers.join('、')
  return (
    <li class="saved-row" data-testid="notice-row">
      <div class="saved-body">
        <a class="saved-main" href={noticeHref(id)} lang="zh-CN">
          {title}
        </a>
        <p class="saved-below">
          {[number, signed, date && formatDate(date, locale), ...tags]
            .filter((part) => part !== null && part !== '')
            .join(' · ')}
          <span class="fact-note">{t(checked ? 'noticeIsChecked' : 'notCompared')}</span>
        </p>
      </div>
      {onRemove && (
        <button
          type="button"
          class="saved-remove"
          data-testid="remove"
          aria-label={t('savedRemoveLabel', { text: title })}
          title={t('savedRemove')}
          onClick={onRemove}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
    </li>
  )
}
