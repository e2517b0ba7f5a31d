// The text of an attachment is added to a notice that is held without: pasted or from a file, looked
// through beside its source, then kept with where it came from.

import { useMemo, useRef, useState } from 'preact/hooks'
import type { Source } from '../../core/drafts/source.ts'
import { linesOfText, parseAttachment } from '../../core/parse/index.ts'
import type { StoredValue } from '../../core/records/stored-value.ts'
import type { AddedAttachment } from '../../core/records/supplement.ts'
import { noticeHref } from '../../core/routes/notice.ts'
import { isoDay } from '../../core/text/day.ts'
import type { Notice } from '../../data/schema.ts'
import { useText } from '../interface-text.tsx'
import { Page } from '../shell/Page.tsx'
import { AttachmentForm } from './AttachmentForm.tsx'
import type { NoticeEffects } from './effects.ts'
import { ImportSources } from './ImportSources.tsx'
import { Lost } from './Lost.tsx'
import { ReadingProgress } from './ReadingProgress.tsx'
import type { Reading } from './use-reading.ts'

type Attachment = Notice['attachments'][number]

export interface AttachmentPageProps {
  notice: Notice
  /** Among the attachments of the notice, from 1. */
  place: number
  effects: Pick<NoticeEffects, 'readFile' | 'open'> & {
    /** The text of an attachment; null where there is none yet. */
    attachment: (notice: Notice, place: number) => StoredValue<AddedAttachment | null>
  }
}

export function AttachmentPage(props: AttachmentPageProps) {
  const t = useText()
  const attachment = props.notice.attachments[props.place - 1]
  if (attachment) return <KnownAttachment {...props} attachment={attachment} />
  return (
    <Page section="notices" title={t('addressUnknown')}>
      {null}
    </Page>
  )
}

function KnownAttachment(props: AttachmentPageProps & { attachment: Attachment }) {
  const { notice, place, effects, attachment } = props
  const t = useText()
  const { text, setText, source, leave, reading } = useAttachmentSource(
    attachment,
    effects.readFile,
  )
  const lines = useMemo(() => linesOfText(source?.text ?? ''), [source])
  const draft = useMemo(() => parseAttachment(lines, attachment), [lines, attachment])
  const back = noticeHref(notice.id, 'attachments')
  return (
    <Page
      section="notices"
      isWide={draft !== null}
      title={t('attachmentAddTitle', { n: attachment.number ?? '' })}
      tools={
        <a class="target" href={back} lang="zh-CN">
          {notice.title}
        </a>
      }
    >
      <p lang="zh-CN">{attachment.title}</p>
      {source && draft ? (
        <>
          <Lost lost={source.lost ?? []} unread={source.unread ?? []} />
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
            onBack={leave}
          />
        </>
      ) : (
        <>
          <ReadingProgress reading={reading} />
          <ImportSources text={text} onText={setText} reading={reading} />
        </>
      )}
    </Page>
  )
}

/** Reads the text of an attachment; a text without it is a problem, and stays in the box. */
function useAttachmentSource(
  attachment: Attachment,
  readFile: NoticeEffects['readFile'],
): {
  text: string
  setText: (text: string) => void
  source: Source | null
  leave: () => void
  reading: Reading
} {
  const t = useText()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState('')
  const [source, setSource] = useState<Source | null>(null)
  const [isReading, setReading] = useState(false)
  const stopping = useRef<AbortController | null>(null)
  const show = (read: Source): void => {
    const isThere = parseAttachment(linesOfText(read.text), attachment) !== null
    setText(read.text)
    setSource(isThere ? read : null)
    setProblem(isThere ? '' : t('attachmentNone'))
  }
  const reading: Reading = {
    progress: isReading ? { n: 0, all: 1 } : null,
    problems: problem === '' ? [] : [problem],
    files: async ([file]) => {
      if (!file) return
      const stop = new AbortController()
      stopping.current = stop
      setReading(true)
      const read = await readFile(file, stop.signal)
      setReading(false)
      if (stop.signal.aborted) return
      if ('problem' in read) setProblem(t(read.problem, { name: file.name }))
      else show(read)
    },
    text: async (pasted) => {
      const origin = { kind: 'paste', name: null, url: null, on: isoDay() } as const
      show({ text: pasted, main: null, origin })
    },
    cancel: () => stopping.current?.abort(),
  }
  return { text, setText, source, leave: () => setSource(null), reading }
}
