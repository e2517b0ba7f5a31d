// Title and number, and above them what kind of text this is.
import type { Notice } from '../../data/schema.ts'
import { DocumentNumber } from '../facts/DocumentNumber.tsx'
import { Checked } from './Checked.tsx'
import type { NoticePageEffects } from './effects.ts'
import { Passage } from './Passage.tsx'

export interface NoticeHeadProps {
  notice: Notice
  effects: NoticePageEffects
}

export function NoticeHead({ notice, effects }: NoticeHeadProps) {
  return (
    <header class="notice-head">
      <Checked notice={notice} effects={effects} />
      <h1 lang="zh-CN">{notice.title}</h1>
      {notice.documentNumber && (
        <Passage clauseId="number">
          <p class="notice-number">
            <DocumentNumber number={withSource(notice.documentNumber)} />
          </p>
        </Passage>
      )}
    </header>
  )
}

/** The same facts in the shape of NoticeFacts, which leaves out an absent note. */
function withSource(number: NonNullable<Notice['documentNumber']>) {
  const { value, grade, source, note } = number
  return { value, grade, source, ...(note === undefined ? {} : { note }) }
}
