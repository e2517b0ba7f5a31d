// The number of a notice, with its own grade and source: the held text does not print it.

import type { NoticeFacts } from '../../core/lookup/index.ts'
import { dataNote } from '../../locales/data-notes.ts'
import { useLocale, useText } from '../interface-text.tsx'
import { Grade } from './Grade.tsx'
import { SourceLink } from './SourceLink.tsx'

export function DocumentNumber({ number }: { number: NoticeFacts['documentNumber'] }) {
  const t = useText()
  const locale = useLocale()
  if (number === null) return <span>{t('numberUnknown')}</span>
  return (
    <span>
      <span lang="zh-CN">{number.value}</span>
      <Grade grade={number.grade} />
      {number.note && <span class="remark">{dataNote(number.note, locale)}</span>}
      {number.source && (
        <span class="remark">
          <SourceLink source={number.source} />
        </span>
      )}
    </span>
  )
}
