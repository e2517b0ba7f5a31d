// Answers to plain questions, in words: a line for each year or notice.

import type { AnswerRow, Asked, Statement } from '../../core/lookup/index.ts'
import type { PlainKey, Translate } from '../index.ts'

type Answer = Extract<Statement, { type: 'answer' }>

const ASKED_LABEL: Record<Asked, PlainKey> = {
  issuers: 'askedIssuers',
  lead: 'askedLead',
  count: 'askedCount',
  number: 'askedNumber',
  date: 'askedDate',
  attachments: 'askedAttachments',
  attachment: 'askedAttachment',
  slogans: 'askedSlogans',
  theme: 'askedTheme',
}

export function answerLines(answer: Answer, t: Translate): string[] {
  if (answer.rows.length === 0) {
    const { what, campaign } = answer
    const of = campaign ?? ''
    return [t('answerAllUnknown', { of, what: t(ASKED_LABEL[what]) })]
  }
  return answer.rows.map((row) => answerLine(answer, row, t))
}

function answerLine(answer: Answer, row: AnswerRow, t: Translate): string {
  const fact = { of: subjectOf(answer, row, t), place: answer.place ?? '', row, t }
  return row.values.length === 0
    ? unknownLine(answer.what, fact)
    : KNOWN_LINE[answer.what](fact)
}

/** 2023年“质量月”; a notice of no campaign goes by its title. */
function subjectOf({ campaign }: Answer, { year, title }: AnswerRow, t: Translate) {
  return campaign !== null && year !== null
    ? t('answerOfYear', { year, campaign })
    : `《${title ?? ''}》`
}

interface Fact {
  /** The year of a campaign, or the notice, that the line is about. */
  of: string
  /** The number of the attachment that was asked for; '' where none was. */
  place: string | number
  row: AnswerRow
  t: Translate
}

const firstOf = ({ values: [value = ''] }: AnswerRow): string => value

/** Each says a value that is known. */
const KNOWN_LINE: Record<Asked, (fact: Fact) => string> = {
  issuers: ({ of, row: { values, partial }, t }) => {
    const names = values.join(t('listComma'))
    if (!partial && values.length === 1) return t('answerIssuer', { of, names })
    const key = partial ? 'answerIssuersPartial' : 'answerIssuers'
    return t(key, { of, names, n: values.length })
  },
  lead: ({ of, row, t }) => t('answerLead', { of, value: firstOf(row) }),
  count: ({ of, row, t }) => t('answerCount', { of, value: firstOf(row) }),
  number: ({ of, row, t }) => t('answerNumber', { of, value: firstOf(row) }),
  date: ({ of, row, t }) => t('answerDate', { of, value: firstOf(row) }),
  attachments: ({ of, row: { values, partial }, t }) => {
    const numbered = values.map((name, index) => `${index + 1}. ${name}`)
    const names = numbered.join(t('listComma'))
    const line = t('answerAttachments', { of, names, n: values.length })
    return withMissingText(line, partial, t)
  },
  attachment: ({ of, place, row, t }) =>
    withMissingText(
      t('answerAttachment', { of, place, value: firstOf(row) }),
      row.partial,
      t,
    ),
  slogans: ({ of, row: { values }, t }) =>
    t('answerSlogans', { of, names: values.join(t('listComma')), n: values.length }),
  theme: ({ of, row, t }) => t('answerTheme', { of, value: firstOf(row) }),
}

function unknownLine(what: Asked, { of, place, row, t }: Fact): string {
  const { count, noticeId } = row
  if (what === 'issuers' && count !== null)
    return t('answerIssuersCount', { of, n: count })
  if (what === 'attachment' && noticeId !== null)
    return t('answerAttachmentNone', { of, place })
  return t('answerUnknown', { of, what: t(ASKED_LABEL[what]) })
}

function withMissingText(line: string, isMissing: boolean, t: Translate): string {
  return isMissing ? `${line}${t('clauseComma')}${t('answerPartialText')}` : line
}
