// The printed number of a section or clause, which is also the link to it.
import { useContext } from 'preact/hooks'
import { noticeHref } from '../../core/routes/notice.ts'
import { useText } from '../interface-text.tsx'
import { AddressContext } from './address.ts'

export interface PassageNumberProps {
  clauseId: string
  /** As printed: 二、 or （三）. */
  number: string
  /** With the section's number before it: 二、（三）. */
  label: string
}

export function PassageNumber({ clauseId, number, label }: PassageNumberProps) {
  const t = useText()
  const { noticeId } = useContext(AddressContext)
  return (
    <a
      class="passage-number"
      href={noticeHref(noticeId, clauseId)}
      title={t('clauseLink', { label })}
    >
      {number}
    </a>
  )
}
