// A word as the list shows it: its kind, and the form that takes its place.
import type { WordRow } from '../../core/records/word-list.ts'
import { WORD_KIND_LABEL } from '../../locales/text/word-list-text.ts'
import { useLocale, useText } from '../interface-text.tsx'
import './word-line.css'

export function WordLine({ row }: { row: WordRow }) {
  const t = useText()
  const locale = useLocale()
  const isAgainst = row.kind !== 'allowed'
  return (
    <p class="word-line" lang="zh-CN">
      <span class={isAgainst ? 'word-kind word-against' : 'word-kind'} lang={locale}>
        {t(WORD_KIND_LABEL[row.kind])}
      </span>
      {isAgainst ? <del>{row.word}</del> : row.word}
      {row.kind === 'wrong' && (
        <>
          <span class="word-arrow"> → </span>
          <ins>{row.right}</ins>
        </>
      )}
    </p>
  )
}

/** The reason, and the note. */
export function WordReason({ row: { reason, note } }: { row: WordRow }) {
  const t = useText()
  return (
    <>
      <span lang="zh-CN">
        {reason === '' ? t('wordNoReason') : t('wordReasonIs', { text: reason })}
      </span>
      {note !== '' && (
        <span class="remark" lang="zh-CN">
          {note}
        </span>
      )}
    </>
  )
}
