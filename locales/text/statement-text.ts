// A statement in words.

import type { Library, Statement } from '../../core/lookup/index.ts'
import { noticeOf } from '../../core/notices/index.ts'
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
    case 'predecessor':
      return predecessorText(statement, t)
    case 'not-issuer':
      return notIssuerText(statement, library, t)
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
    case 'issuer-list':
      return issuerListText(statement, t)
    case 'answer':
      return firstLines(answerLines(statement, t), t)
    case 'not-held':
      return t('notHeld', { title: statement.title })
  }
}

type OfType<T extends Statement['type']> = Extract<Statement, { type: T }>

function predecessorText(statement: OfType<'predecessor'>, t: Translate): string {
  const { successors, until, extent } = statement.predecessor
  return t(extent === 'mainly' ? 'predecessorMainly' : 'predecessorPart', {
    name: statement.name,
    successors: successors.join(t('listSeparator')),
    year: until,
  })
}

function notIssuerText(
  { name, noticeId }: OfType<'not-issuer'>,
  library: Library,
  t: Translate,
): string {
  const notice = noticeOf(library.facts.notices, noticeId)
  return t('notIssuer', {
    name,
    year: notice?.year ?? '',
    n: notice?.issuers.length ?? '',
  })
}

function issuerListText(statement: OfType<'issuer-list'>, t: Translate): string {
  const { campaign, year, title } = statement
  const isOfCampaign = campaign !== null && year !== null
  const of = isOfCampaign ? t('answerOfYear', { year, campaign }) : `《${title ?? ''}》`
  return listText(statement, of, t)
}

function firstLines(lines: readonly string[], t: Translate): string {
  const left = lines.length - MOST_LINES
  const shown = lines.slice(0, MOST_LINES)
  const more = left > 0 ? [t('answerMore', { n: left })] : []
  return [...shown, ...more].join(t('clauseComma'))
}
