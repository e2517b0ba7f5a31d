// Links that the reprint listed after the notice: titles and dates, as plain text.

import { IMPORT_ROUTE } from '../../core/routes/import.ts'
import type { Notice } from '../../data/schema.ts'
import { formatDate } from '../../locales/text/format-date.ts'
import { useLocale, useText } from '../interface-text.tsx'

export function RelatedLinks({ related }: { related: Notice['related'] }) {
  const t = useText()
  const locale = useLocale()
  if (related.length === 0) return null
  return (
    <aside class="related" aria-labelledby="related-heading">
      <h2 id="related-heading">{t('relatedLinks')}</h2>
      <p>
        {t('relatedNote')}{' '}
        <a class="target" href={IMPORT_ROUTE} data-testid="take-in-related">
          {t('noticeTakeIn')}
        </a>
      </p>
      <ul>
        {related.map(({ title, date, cutOff }) => (
          <li key={title}>
            <span lang="zh-CN">{title}</span>
            {date !== null && <span class="remark">{formatDate(date, locale)}</span>}
            {cutOff && <span class="remark">{t('relatedCutOff')}</span>}
          </li>
        ))}
      </ul>
    </aside>
  )
}
