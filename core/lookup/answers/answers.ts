// Answers to plain questions, from the fields of the notices of each campaign that is known; what is
// not known of it is said.
import { originalSpan } from '../../text/fold.ts'
import { type Facts, isPause } from '../facts/index.ts'
import type { Selection } from '../selection.ts'
import type { AnswerRow, Entry, Match, Span, Statement } from '../types.ts'
import { matchesOf } from './answer-matches.ts'
import { rowOf } from './answer-rows.ts'
import { type AskedCampaign, askedCampaigns } from './asked-years.ts'
import { type Question, questionOf } from './questions.ts'

/** What is known of what a question asks for. */
export interface Answers {
  statements: readonly Statement[]
  /** The wordings that were asked for, in the order of the answers. */
  matches: readonly Match[]
}

/** The parts of a library from which questions are answered. */
export interface AnswerParts {
  facts: Facts
  entries: readonly Entry[]
}

/**
 * The answers to a plain question; null where the selection is none.
 * @param thisYear the year of the clock, for 今年; null where that is not to be answered
 */
export function answerQuestion(
  { arabic, folded }: Selection,
  thisYear: number | null,
  { facts, entries }: AnswerParts,
): Answers | null {
  const question = questionOf(arabic, thisYear, facts.campaigns)
  if (!question) return null
  const span = originalSpan(folded, 0, folded.text.length)
  const answers = askedCampaigns(question, facts).flatMap((asked) => {
    const rows = asked.years.map((year) => rowOf(year, question, facts.notices))
    return rows.length > 0 ? [{ ...asked, rows }] : []
  })
  return {
    statements: answers.map(({ rows, ...asked }) =>
      statementOf(asked, rows, question, span),
    ),
    matches: answers.flatMap(({ campaign, rows }) =>
      rows.flatMap((row) =>
        matchesOf(row, question.what, campaign, span, entries, facts.campaigns),
      ),
    ),
  }
}

function statementOf(
  asked: AskedCampaign,
  rows: readonly AnswerRow[],
  { what, year, place }: Question,
  span: Span,
): Statement {
  if (year === 'all') {
    const known = rows.filter(({ values }) => values.length > 0)
    return { type: 'answer', span, what, campaign: asked.name, place, rows: known }
  }
  return (
    unknownYear(asked, rows[0], what, span) ?? {
      type: 'answer',
      span,
      what,
      campaign: asked.name,
      place,
      rows,
    }
  )
}

/** Of a built-in campaign: the year had none, or its theme or slogans are not known. */
function unknownYear(
  { campaign }: AskedCampaign,
  row: AnswerRow | undefined,
  what: Question['what'],
  span: Span,
): Statement | null {
  const year = row?.year ?? null
  if (!campaign?.data || year === null || row?.values.length !== 0) return null
  const of = { type: 'year-unknown', span, campaign: campaign.name, year } as const
  if (isPause(campaign, year)) return { ...of, what: 'campaign' }
  return what === 'theme' || what === 'slogans' ? { ...of, what } : null
}
