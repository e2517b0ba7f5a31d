// What stands below the text: attachments, signatures and date, and how it was made public.
import { useState } from 'preact/hooks'
import { attachmentHref } from '../../core/routes/import.ts'
import type { Notice } from '../../data/schema.ts'
import { savingFailed } from '../../locales/text/labels.ts'
import { useText } from '../interface-text.tsx'
import { Attachment } from './Attachment.tsx'
import type { NoticePageEffects } from './effects.ts'
import { Passage } from './Passage.tsx'

export interface NoticeFootProps {
  notice: Notice
  effects: NoticePageEffects
}

export function NoticeFoot({ notice, effects }: NoticeFootProps) {
  const t = useText()
  const [failure, setFailure] = useState('')
  const remove = async (place: number): Promise<void> => {
    const saved = await effects.removeAttachment(notice, place)
    const isOther = saved === 'changed' || saved === 'gone'
    setFailure(isOther ? t('attachmentNotRemoved') : savingFailed(saved, t))
    await effects.refresh()
  }
  const { attachments, issuers, dateAsPrinted, publicationNote } = notice
  return (
    <div>
      {attachments.length > 0 && (
        <Passage clauseId="attachments" class="attachments">
          <h2>{t('attachmentsHeading')}</h2>
          <ol lang="zh-CN">
            {attachments.map((attachment, at) => (
              <Attachment
                key={attachment.title}
                attachment={attachment}
                href={attachmentHref(notice.id, at + 1)}
                onRemove={() => void remove(at + 1)}
              />
            ))}
          </ol>
          <p class="failure" role="alert">
            {failure}
          </p>
        </Passage>
      )}
      <Passage clauseId="issuers" class="signatures">
        <h2 class="visually-hidden">{t('signatures', { n: issuers.length })}</h2>
        <ol class="signature-list" lang="zh-CN" data-testid="issuers">
          {issuers.map((issuer) => (
            <li key={issuer}>{issuer}</li>
          ))}
        </ol>
        <p class="signature-date" lang="zh-CN">
          {dateAsPrinted}
        </p>
        {publicationNote && (
          <p class="publication-note" lang="zh-CN">
            （{publicationNote}）
          </p>
        )}
      </Passage>
    </div>
  )
}
