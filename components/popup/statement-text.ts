// A statement in words.
import type { Translate } from '../../locales/index.ts'
import type { Library } from '../../lookup/library.ts'
import { noticeOf } from '../../lookup/locate.ts'
import type { Statement } from '../../lookup/types.ts'

const YEAR_UNKNOWN = {
  theme: 'yearThemeUnknown',
  slogans: 'yearSlogansUnknown',
  campaign: 'yearNoCampaign',
} as const

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
      const { name, year, theme, held } = statement
      return t(held ? 'wrongThemeHeld' : 'wrongThemeKnown', { name, year, theme })
    }
    case 'wrong-count': {
      const { name, year, count, held } = statement
      return t(held ? 'wrongCountHeld' : 'wrongCountKnown', { name, year, count })
    }
    case 'year-unknown':
      return t(YEAR_UNKNOWN[statement.what], { year: statement.year })
    case 'not-national': {
      const { name, year, whose } = statement
      return t('notNational', { name, year, whose })
    }
    case 'not-held':
      return t('notHeld', { title: statement.title })
  }
}
