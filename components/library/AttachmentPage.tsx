// The text of an attachment is added to a notice that is held without: pasted or from a file, looked
// through beside its source, then kept with where it came from.
import { useMemo, useRef, useState } from 'preact/hooks'
import { parseAttachment } from '../../data/parse/attachment.ts'
import { linesOfText } from '../../data/parse/index.ts'
import type { AddedAttachment } from '../../data/records/supplement.ts'
import type { Notice } from '../../data/schema.ts'
import type { Written } from '../../data/store/outcome.ts'
import { isoDay } from '../format-date.ts'
import { useText } from '../interface-text.tsx'
import { KEEPING_FAILED } from '../labels.ts'
import { noticeHref } from '../notice/route.ts'
import '../saved/saved.css'
import { AttachmentForm } from './AttachmentForm.tsx'
import type { NoticeEffects, Source } from './effects.ts'
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
    addAttachment: (notice: Notice, added: AddedAttachment) => Promise<Written>
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
  const keep = async (written: string, slogans: string[]): Promise<void> => {
    if (source === null) return
    const { origin } = source
    const outcome = await effects.addAttachment(notice, {
      place,
      text: written,
      slogans,
      origin,
    })
    if (outcome === 'kept') effects.open(back)
    else setProblem(t(KEEPING_FAILED[outcome]))
  }
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
      {draft ? (
        <AttachmentForm
          lines={lines}
          draft={draft}
          title={attachment.title}
          problem={problem}
          onKeep={(written, slogans) => void keep(written, slogans)}
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
