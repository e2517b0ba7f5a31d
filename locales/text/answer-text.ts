// Answers to plain questions, in words: a line for each year or notice.

import type { Asked } from '../../core/lookup/questions.ts'
import type { AnswerRow, Statement } from '../../core/lookup/types.ts'
import type { MessageKey, Translate } from '../index.ts'

type Answer = Extract<Statement, { type: 'answer' }>

const ASKED_LABEL: Record<Asked, MessageKey> = {
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

function answerLine(
  { what, campaign, place }: Answer,
  row: AnswerRow,
  t: Translate,
): string {
  const { values, year, title, partial } = row
  const of =
    campaign !== null && year !== null
      ? t('answerOfYear', { year, campaign })
      : `《${title ?? ''}》`
  const [value = ''] = values
  const comma = t('listComma')
  const said = {
    of,
    value,
    n: values.length,
    names: values.join(comma),
    place: place ?? '',
  }
  if (values.length === 0) return unknownLine(row, what, said, t)
  switch (what) {
    case 'issuers':
      if (partial) return t('answerIssuersPartial', said)
      return t(values.length === 1 ? 'answerIssuer' : 'answerIssuers', said)
    case 'lead':
      return t('answerLead', said)
    case 'count':
      return t('answerCount', said)
    case 'number':
      return t('answerNumber', said)
    case 'date':
      return t('answerDate', said)
    case 'attachments': {
      const names = values.map((name, at) => `${at + 1}. ${name}`).join(comma)
      return withMissingText(t('answerAttachments', { ...said, names }), partial, t)
    }
    case 'attachment':
      return withMissingText(t('answerAttachment', said), partial, t)
    case 'slogans':
      return t('answerSlogans', said)
    case 'theme':
      return t('answerTheme', said)
  }
}

function unknownLine(
  { count, noticeId }: AnswerRow,
  what: Asked,
  said: Record<string, string | number>,
  t: Translate,
): string {
  if (what === 'issuers' && count !== null)
    return t('answerIssuersCount', { ...said, n: count })
  if (what === 'attachment' && noticeId !== null) return t('answerAttachmentNone', said)
  return t('answerUnknown', { ...said, what: t(ASKED_LABEL[what]) })
}

function withMissingText(line: string, isMissing: boolean, t: Translate): string {
  return isMissing ? `${line}${t('clauseComma')}${t('answerPartialText')}` : line
}
