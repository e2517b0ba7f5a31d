// Title and number, and above them what kind of text this is.
import type { Notice } from '../../data/schema.ts'
import { DocumentNumber } from '../facts/DocumentNumber.tsx'
import { formatDate } from '../format-date.ts'
import { useLocale, useText } from '../interface-text.tsx'
import { Origin } from './Origin.tsx'
import { Passage } from './Passage.tsx'

export function NoticeHead({ notice }: { notice: Notice }) {
  const t = useText()
  const locale = useLocale()
  const { checked, origin } = notice.provenance
  return (
    <header class="notice-head">
      <p class="notice-provenance" data-testid="provenance">
        {checked === null
          ? t('noticeProvenance')
          : t('noticeChecked', { who: checked.who, on: formatDate(checked.on, locale) })}
        {checked?.note && <span lang="zh-CN">{checked.note}</span>}
        <span class="quiet">
          <Origin origin={origin} />
        </span>
      </p>
      <h1 lang="zh-CN">{notice.title}</h1>
      {notice.documentNumber && (
        <Passage clauseId="number">
          <p class="notice-number">
            <DocumentNumber number={withSource(notice.documentNumber)} />
          </p>
        </Passage>
      )}
    </header>
  )
}

/** The same facts in the shape of NoticeFacts, which leaves out an absent note. */
function withSource(number: NonNullable<Notice['documentNumber']>) {
  const { value, grade, source, note } = number
  return { value, grade, source, ...(note === undefined ? {} : { note }) }
}
