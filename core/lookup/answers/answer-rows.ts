// What is known of one year for each thing that can be asked.
import type { Notice } from '../../../data/schema.ts'
import { noticeOf } from '../../notices/index.ts'
import { printedDay } from '../../text/day.ts'
import type { NoticeFacts } from '../facts/index.ts'
import type { AnswerRow, Asked } from '../types.ts'
import type { AskedYear } from './asked-years.ts'
import type { Question } from './questions.ts'

/** The row of a year: empty values and the grade `unknown` where what is asked is not known. */
export function rowOf(
  { year, facts }: AskedYear,
  { what, place }: Question,
  notices: readonly Notice[],
): AnswerRow {
  const {
    values = [],
    grade,
    partial = false,
  } = facts ? (VALUES[what](facts, { place, notices }) ?? {}) : {}
  return {
    year,
    noticeId: facts?.noticeId ?? null,
    title: facts?.title ?? null,
    values,
    grade: values.length > 0 ? (grade ?? facts?.grade ?? 'unknown') : 'unknown',
    partial,
    count: facts?.issuersCount ?? null,
  }
}

/** Values that have a grade of their own say so; else theirs is that of the notice. */
type Known = Pick<AnswerRow, 'values'> & Partial<Pick<AnswerRow, 'grade' | 'partial'>>

interface Context {
  /** Of an attachment, from 1. */
  place: number | null
  notices: readonly Notice[]
}

const VALUES: Readonly<
  Record<Asked, (facts: NoticeFacts, context: Context) => Known | null>
> = {
  issuers: ({ issuers, issuersWhole }) => ({ values: issuers, partial: !issuersWhole }),
  lead: ({ issuers }) => ({ values: issuers.slice(0, 1) }),
  count: ({ issuersCount, countGrade }) => ({
    values: issuersCount === null ? [] : [String(issuersCount)],
    grade: countGrade,
  }),
  number: ({ documentNumber }) =>
    documentNumber && { values: [documentNumber.value], grade: documentNumber.grade },
  date: ({ date }) => ({ values: date === null ? [] : [printedDay(date)] }),
  attachments: (facts, { notices }) => {
    const attachments = attachmentsOf(facts, notices)
    return {
      values: attachments.map(({ title }) => title),
      partial: attachments.some(({ text }) => text === null),
    }
  },
  attachment: (facts, { place, notices }) => {
    const attachment = attachmentsOf(facts, notices)[(place ?? 0) - 1]
    return attachment
      ? { values: [attachment.title], partial: attachment.text === null }
      : null
  },
  slogans: ({ slogans }) =>
    slogans?.status === 'known' ? { values: slogans.items } : null,
  // A later retelling is not shown to have been the theme.
  theme: ({ theme }) =>
    theme && theme.grade !== 'retold'
      ? { values: [theme.text], grade: theme.grade }
      : null,
}

function attachmentsOf(
  { noticeId }: NoticeFacts,
  notices: readonly Notice[],
): Notice['attachments'] {
  return (noticeId === null ? undefined : noticeOf(notices, noticeId))?.attachments ?? []
}
