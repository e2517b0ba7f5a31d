// One notice of the list: its title leads to it; below, what tells it from others.
import { useRef, useState } from 'preact/hooks'
import type { Head } from '../../core/records/library.ts'
import type { StoredValue } from '../../core/records/stored-value.ts'
import { editHref } from '../../core/routes/import.ts'
import { noticeHref } from '../../core/routes/notice.ts'
import { printedDay } from '../../core/text/day.ts'
import { signedText } from '../../locales/text/signed-text.ts'
import { useText } from '../interface-text.tsx'
import { IconButton } from '../ui/Button.tsx'
import { Row } from '../ui/Row.tsx'
import type { Labels } from './effects.ts'
import { LabelForm } from './LabelForm.tsx'
import './notice-row.css'

/** What can be done with one of the user's own. */
export interface OwnRow {
  /** In the whole list, of which not all is drawn. */
  place: { at: number; all: number }
  picked: boolean
  onPick: (picked: boolean) => void
  labels: StoredValue<Labels>
  /** The form of its labels was closed. */
  onLabelled: () => void
  onRemove: () => void
}

/** A notice that came with the extension, or from the office: it can only be read. */
export function NoticeRow({ head }: { head: Head }) {
  return (
    <Row
      testId="notice-row"
      hasColumns
      main={<Title head={head} />}
      below={<Facts head={head} />}
    />
  )
}

/** A notice of the user's own. */
export function OwnNoticeRow({ head, own }: { head: Head; own: OwnRow }) {
  const t = useText()
  const labelButton = useRef<HTMLButtonElement>(null)
  const [isLabelling, setLabelling] = useState(false)
  const { title, name, tags } = head
  const { at, all } = own.place
  return (
    <Row
      testId="notice-row"
      hasColumns
      attributes={{ 'data-at': at, 'aria-posinset': at + 1, 'aria-setsize': all }}
      pick={{
        testId: 'pick',
        label: t('noticePick', { text: name ?? title }),
        isPicked: own.picked,
        onPick: own.onPick,
      }}
      main={<Title head={head} />}
      below={<Facts head={head} />}
      form={
        isLabelling && (
          <LabelForm
            stored={own.labels}
            labels={{ name, tags }}
            onClose={() => {
              setLabelling(false)
              labelButton.current?.focus()
              own.onLabelled()
            }}
          />
        )
      }
      actions={
        <>
          <EditLink head={head} />
          <IconButton
            sign="✎"
            buttonRef={labelButton}
            testId="label"
            label={t('noticeLabelOf', { text: title })}
            title={t('noticeLabel')}
            aria-expanded={isLabelling}
            onClick={() => setLabelling(!isLabelling)}
          />
          <IconButton
            sign="×"
            testId="remove"
            label={t('savedRemoveLabel', { text: title })}
            title={t('savedRemove')}
            onClick={own.onRemove}
          />
        </>
      }
    />
  )
}

function EditLink({ head: { id, title } }: { head: Head }) {
  const t = useText()
  return (
    <a
      class="target"
      href={editHref(id)}
      data-testid="edit"
      aria-label={t('noticeEditOf', { text: title })}
    >
      {t('noticeEdit')}
    </a>
  )
}

function Title({ head: { id, title, name } }: { head: Head }) {
  return (
    <div>
      {name !== null && <span class="notice-name">{name}</span>}
      <a class="row-main" href={noticeHref(id)} lang="zh-CN">
        {title}
      </a>
    </div>
  )
}

/** In columns where there is room; what is not known leaves its column empty. */
function Facts({ head }: { head: Head }) {
  const t = useText()
  const { number, issuers, date, checked, tags } = head
  const facts = [number, signedText(issuers, t), date && printedDay(date)]
  return (
    <>
      <div class="notice-facts">
        {facts.map((fact, at) => (
          <span key={at} lang="zh-CN">
            {fact}
          </span>
        ))}
        <span>{t(checked ? 'noticeIsChecked' : 'notCompared')}</span>
      </div>
      {tags.map((tag) => (
        <span class="notice-tag" key={tag}>
          {tag}
        </span>
      ))}
    </>
  )
}
