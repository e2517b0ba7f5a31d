// A statement in words.

import type { Library } from '../../core/lookup/library.ts'
import type { Statement } from '../../core/lookup/types.ts'
import { noticeOf } from '../../core/notices/clauses.ts'
import type { Translate } from '../index.ts'
import { answerLines } from './answer-text.ts'
import { campaignLabel, campaignYear } from './campaign-year.ts'
import { listText } from './list-text.ts'

const YEAR_UNKNOWN = {
  theme: 'yearThemeUnknown',
  slogans: 'yearSlogansUnknown',
  campaign: 'yearNoCampaign',
} as const

/** A card has no room for more; the list has them all. */
const MOST_LINES = 3

export function statementText(
  statement: Statement,
  library: Library,
  t: Translate,
): string {
  switch (statement.type) {
    case 'predecessor': {
      const { successors, until, extent } = statement.predecessor
      return t(extent === 'mainly' ? 'predecessorMainly' : 'predecessorPart', {
        name: statement.name,
        successors: successors.join(t('listSeparator')),
        year: until,
      })
    }
    case 'not-issuer': {
      const notice = noticeOf(library, statement.noticeId)
      return t('notIssuer', {
        name: statement.name,
        year: notice?.year ?? '',
        n: notice?.issuers.length ?? '',
      })
    }
    case 'wrong-theme': {
      const { name, campaign, year, theme, held } = statement
      const of = campaignYear(campaign, year, library, t)
      return t(held ? 'wrongThemeHeld' : 'wrongThemeKnown', { name, of, theme })
    }
    case 'wrong-count': {
      const { name, campaign, year, count, held } = statement
      const of = campaignYear(campaign, year, library, t)
      return t(held ? 'wrongCountHeld' : 'wrongCountKnown', { name, of, count })
    }
    case 'year-unknown':
      return t(YEAR_UNKNOWN[statement.what], {
        year: statement.year,
        campaign: campaignLabel(statement.campaign),
      })
    case 'not-national': {
      const { name, campaign, year, whose } = statement
      return t('notNational', { name, campaign, year, whose })
    }
    case 'issuer-list': {
      const { campaign, year, title } = statement
      const of =
        campaign !== null && year !== null
          ? t('answerOfYear', { year, campaign })
          : `《${title ?? ''}》`
      return listText(statement, of, t)
    }
    case 'answer': {
      const lines = answerLines(statement, t)
      const left = lines.length - MOST_LINES
      const shown = lines.slice(0, MOST_LINES)
      return [...shown, ...(left > 0 ? [t('answerMore', { n: left })] : [])].join(
        t('clauseComma'),
      )
    }
    case 'not-held':
      return t('notHeld', { title: statement.title })
  }
}
