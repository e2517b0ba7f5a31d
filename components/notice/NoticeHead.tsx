// Title and number, and above them what kind of text this is.
import type { Notice } from '../../data/schema.ts'
import { DocumentNumber } from '../facts/DocumentNumber.tsx'
import { useText } from '../interface-text.tsx'
import { Passage } from './Passage.tsx'

export function NoticeHead({ notice }: { notice: Notice }) {
  const t = useText()
  return (
    <header class="notice-head">
      <p class="notice-provenance" data-testid="provenance">
        {!notice.provenance.compared && t('noticeProvenance')}
        <span class="quiet">{t('noticeProvenanceHow')}</span>
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
