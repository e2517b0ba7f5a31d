// The text of an attachment is added to a notice that is held without: pasted or from a file, looked
// through beside its source, then kept with where it came from.

import { useMemo, useRef, useState } from 'preact/hooks'
import type { Source } from '../../core/drafts/source.ts'
import { linesOfText, parseAttachment } from '../../core/parse/index.ts'
import type { AddedAttachment } from '../../core/records/supplement.ts'
import { noticeHref } from '../../core/routes/notice.ts'
import { isoDay } from '../../core/text/day.ts'
import type { Notice } from '../../data/schema.ts'
import { useText } from '../interface-text.tsx'
import '../saved/saved.css'
import type { StoredValue } from '../../core/records/stored-value.ts'
import { AttachmentForm } from './AttachmentForm.tsx'
import type { NoticeEffects } from './effects.ts'
import { ImportSources } from './ImportSources.tsx'
import { Lost } from './Lost.tsx'
import { ReadingProgress } from './ReadingProgress.tsx'
import type { Reading } from './use-reading.ts'
import './library.css'

export interface AttachmentPageProps {
  notice: Notice
  /** Among the attachments of the notice, from 1. */
  place: number
  effects: Pick<NoticeEffects, 'readFile' | 'open'> & {
    /** The text of an attachment; null where there is none yet. */
    attachment: (notice: Notice, place: number) => StoredValue<AddedAttachment | null>
  }
}

export function AttachmentPage({ notice, place, effects }: AttachmentPageProps) {
  const t = useText()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState('')
  const [source, setSource] = useState<Source | null>(null)
  const stopping = useRef<AbortController | null>(null)
  const [isReading, setReading] = useState(false)
  const attachment = notice.attachments[place - 1]
  const lines = useMemo(() => linesOfText(source?.text ?? ''), [source])
  const draft = attachment ? parseAttachment(lines, attachment) : null
  if (!attachment) return <main class="saved-page">{t('addressUnknown')}</main>

  const take = (read: Source): void => {
    const isThere = parseAttachment(linesOfText(read.text), attachment) !== null
    setText(read.text)
    setSource(isThere ? read : null)
    setProblem(isThere ? '' : t('attachmentNone'))
  }
  const back = noticeHref(notice.id, 'attachments')
  const reading: Reading = {
    progress: isReading ? { n: 0, all: 1 } : null,
    problems: problem === '' ? [] : [problem],
    files: async ([file]) => {
      if (!file) return
      const stop = new AbortController()
      stopping.current = stop
      setReading(true)
      const read = await effects.readFile(file, stop.signal)
      setReading(false)
      if (stop.signal.aborted) return
      if ('problem' in read) setProblem(t(read.problem, { name: file.name }))
      else take(read)
    },
    text: async (pasted) =>
      take({
        text: pasted,
        main: null,
        origin: { kind: 'paste', name: null, url: null, on: isoDay() },
      }),
    cancel: () => stopping.current?.abort(),
  }
  return (
    <main class={draft ? 'review-page' : 'saved-page import-page'}>
      <header class="saved-title">
        <h1>{t('attachmentAddTitle', { n: attachment.number ?? '' })}</h1>
        <a class="target" href={back} lang="zh-CN">
          {notice.title}
        </a>
      </header>
      <p lang="zh-CN">{attachment.title}</p>
      {source && <Lost lost={source.lost ?? []} unread={source.unread ?? []} />}
      {source && draft ? (
        <AttachmentForm
          lines={lines}
          draft={draft}
          title={attachment.title}
          stored={effects.attachment(notice, place)}
          added={(written, slogans) => ({
            place,
            text: written,
            slogans,
            origin: source.origin,
          })}
          onDone={() => effects.open(back)}
          onBack={() => setSource(null)}
        />
      ) : (
        <>
          <ReadingProgress reading={reading} />
          <ImportSources text={text} onText={setText} reading={reading} />
        </>
      )}
    </main>
  )
}
