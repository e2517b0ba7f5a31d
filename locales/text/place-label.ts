// Where a wording stands, in words: 2023年主题 · 一、活动主题.

import type { Library } from '../../core/lookup/library.ts'
import type { Place } from '../../core/lookup/types.ts'
import {
  clauseLabel,
  clauseOf,
  noticeOf,
  printedNumber,
} from '../../core/notices/clauses.ts'
import { KIND } from '../../data/kinds.ts'
import type { Translate } from '../index.ts'
import { campaignYear } from './campaign-year.ts'

/** `2.3` as 二、（三）, a section with its heading, and the passages without a number by name. */
export function passageLabel(
  library: Library,
  noticeId: string,
  clauseId: string,
  t: Translate,
): string {
  const number = clauseLabel(library, noticeId, clauseId)
  if (number !== null) {
    const found = clauseOf(noticeOf(library, noticeId), clauseId)
    // A bare 一、 would read as cut off.
    return found?.path.length === 1
      ? printedNumber(found.clause.number) + found.clause.heading
      : number
  }
  if (clauseId === 'number') return t('factNumber')
  if (clauseId === 'preamble') return t('passagePreamble')
  if (clauseId === 'closing') return t('passageClosing')
  if (clauseId === 'attachments') return t('passageAttachments')
  if (clauseId === 'issuers') return t('passageIssuers')
  return clauseId
}

/** What is said after the number of a clause; the label of a section has its heading already. */
export function clauseHeading(
  library: Library,
  noticeId: string,
  clauseId: string,
): string | null {
  const found = clauseOf(noticeOf(library, noticeId), clauseId)
  return found && found.path.length > 1 ? found.clause.heading : null
}

export function placeLabel(place: Place, library: Library, t: Translate): string {
  const { year, role, noticeId, clauseId, campaign } = place
  const kind = t(KIND[role].label)
  const { of, all } = library.campaigns
  const isMeant = campaign === null || of(campaign) === all[0]
  const ofYear =
    year === null
      ? kind
      : t('placeOfYear', { of: campaignYear(campaign, year, library, t), role: kind })
  const notice = noticeId === null ? undefined : noticeOf(library, noticeId)
  if (!notice) {
    if (place.linked && year !== null) return t('placeLinked', { year })
    return place.doubtful ? `${ofYear} · ${t('placeDoubtful')}` : ofYear
  }
  // Of the campaign that is meant without a name a notice is named by its year; another by its title.
  const isOnRecord = year !== null && isMeant
  const name = isOnRecord ? t('noticeYear', { year }) : `《${notice.title}》`
  if (role === 'department') return `${name} · ${t('placeIssuer')}`
  const passage = clauseId === null ? null : passageLabel(library, notice.id, clauseId, t)
  if (role === 'theme' || role === 'slogan') {
    return [isOnRecord ? ofYear : `${name} · ${kind}`, passage ?? []].flat().join(' · ')
  }
  if (role === 'document' && passage === null) return `${name} · ${t('placeTitle')}`
  return passage === null ? ofYear : `${name} · ${passage}`
}
