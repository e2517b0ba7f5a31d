// One notice of the list: its title leads to it; below, what tells it from others.
import { useRef, useState } from 'preact/hooks'
import type { Head } from '../../core/records/library.ts'
import type { StoredValue } from '../../core/records/stored-value.ts'
import { editHref } from '../../core/routes/import.ts'
import { noticeHref } from '../../core/routes/notice.ts'
import { printedDay } from '../../core/text/day.ts'
import { signedText } from '../../locales/text/signed-text.ts'
import { useText } from '../interface-text.tsx'
import type { Labels } from './effects.ts'
import { LabelForm } from './LabelForm.tsx'

export interface NoticeRowProps {
  head: Head
  /** What can be done with one of the user's own. */
  own?: {
    /** In the whole list, of which not all is drawn. */
    place: { at: number; all: number }
    picked: boolean
    onPick: (picked: boolean) => void
    labels: StoredValue<Labels>
    /** The form of its labels was closed. */
    onLabelled: () => void
    onRemove: () => void
  }
}

export function NoticeRow({ head, own }: NoticeRowProps) {
  const t = useText()
  const edit = useRef<HTMLButtonElement>(null)
  const [isLabelling, setLabelling] = useState(false)
  const { id, title, name, number, issuers, date, checked, tags } = head
  const facts = [number, signedText(issuers, t), date && printedDay(date)]
  const close = (): void => {
    setLabelling(false)
    edit.current?.focus()
  }
  return (
    <li
      class="saved-row"
      data-testid="notice-row"
      {...(own && {
        'data-at': own.place.at,
        'aria-posinset': own.place.at + 1,
        'aria-setsize': own.place.all,
      })}
    >
      {own && (
        <input
          type="checkbox"
          class="notice-pick"
          data-testid="pick"
          checked={own.picked}
          aria-label={t('noticePick', { text: name ?? title })}
          onChange={({ currentTarget }) => own.onPick(currentTarget.checked)}
        />
      )}
      <div class="saved-body">
        {name !== null && <span class="notice-name">{name}</span>}
        <a class="saved-main" href={noticeHref(id)} lang="zh-CN">
          {title}
        </a>
        <p class="saved-below">
          <span class="notice-facts">
            {facts.map((part, at) => (
              <span key={at} lang="zh-CN">
                {part}
              </span>
            ))}
          </span>
          {tags.map((tag) => (
            <span class="notice-tag" key={tag}>
              {tag}
            </span>
          ))}
          <span class="fact-note">{t(checked ? 'noticeIsChecked' : 'notCompared')}</span>
        </p>
        {own && isLabelling && (
          <LabelForm
            stored={own.labels}
            labels={{ name, tags }}
            onClose={() => {
              close()
              own.onLabelled()
            }}
          />
        )}
      </div>
      {own && (
        <>
          <a
            class="target notice-edit"
            href={editHref(id)}
            data-testid="edit"
            aria-label={t('noticeEditOf', { text: title })}
          >
            {t('noticeEdit')}
          </a>
          <button
            ref={edit}
            type="button"
            class="saved-remove"
            data-testid="label"
            aria-label={t('noticeLabelOf', { text: title })}
            title={t('noticeLabel')}
            aria-expanded={isLabelling}
            onClick={() => setLabelling(!isLabelling)}
          >
            <span aria-hidden="true">✎</span>
          </button>
          <button
            type="button"
            class="saved-remove"
            data-testid="remove"
            aria-label={t('savedRemoveLabel', { text: title })}
            title={t('savedRemove')}
            onClick={own.onRemove}
          >
            <span aria-hidden="true">×</span>
          </button>
        </>
      )}
    </li>
  )
}
