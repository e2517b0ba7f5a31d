// The notice as a file for others: Markdown, a page, or plain text; its provenance goes with it.
import { useState } from 'preact/hooks'
import {
  fileName,
  NOTICE_FORMATS,
  type NoticeFormat,
  writeNotice,
} from '../../core/export/index.ts'
import type { Notice } from '../../data/schema.ts'
import type { PlainKey } from '../../locales/index.ts'
import { provenanceLines } from '../../locales/text/provenance-lines.ts'
import { useLocale, useText } from '../interface-text.tsx'
import { Button } from '../ui/Button.tsx'
import type { NoticePageEffects } from './effects.ts'

const LABEL: Readonly<Record<NoticeFormat, PlainKey>> = {
  md: 'formatMarkdown',
  html: 'formatHtml',
  txt: 'formatText',
}

export interface ExportNoticeProps {
  notice: Notice
  effects: Pick<NoticePageEffects, 'saveFile'>
}

export function ExportNotice({ notice, effects }: ExportNoticeProps) {
  const t = useText()
  const locale = useLocale()
  const [saved, setSaved] = useState<string | null>(null)
  const save = (format: NoticeFormat): void => {
    const name = fileName(notice, format)
    effects.saveFile(
      name,
      writeNotice(notice, format, provenanceLines(notice, t, locale)),
    )
    setSaved(name)
  }
  return (
    <div class="notice-export">
      <span id="notice-export">{t('noticeExport')}</span>
      <ul aria-labelledby="notice-export">
        {NOTICE_FORMATS.map((format) => (
          <li key={format}>
            <Button look="text" testId={`export-${format}`} onClick={() => save(format)}>
              {t(LABEL[format])}
            </Button>
          </li>
        ))}
      </ul>
      <span role="status" data-testid="exported">
        {saved !== null && t('noticeExported', { file: saved })}
      </span>
    </div>
  )
}
