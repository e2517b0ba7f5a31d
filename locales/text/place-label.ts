// Where a wording stands, in words: 2023年主题 · 一、活动主题.

import type { Library, Place } from '../../core/lookup/index.ts'
import {
  clauseLabel,
  clauseOf,
  noticeOf,
  printedNumber,
} from '../../core/notices/index.ts'
import { isInHalves } from '../../core/text/halves.ts'
import { KIND } from '../../data/kinds.ts'
import type { Notice } from '../../data/schema.ts'
import type { Translate } from '../index.ts'
import { campaignYear } from './campaign-year.ts'

/** `2.3` as 二、（三）, a section with its heading, and the passages without a number by name. */
export function passageLabel(
  library: Library,
  noticeId: string,
  clauseId: string,
  t: Translate,
): string {
  const number = clauseLabel(library.facts.notices, noticeId, clauseId)
  if (number !== null) {
    const found = clauseOf(noticeOf(library.facts.notices, noticeId), clauseId)
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
  const found = clauseOf(noticeOf(library.facts.notices, noticeId), clauseId)
  return found && found.path.length > 1 ? found.clause.heading : null
}

export function placeLabel(place: Place, library: Library, t: Translate): string {
  const notice =
    place.noticeId === null ? undefined : noticeOf(library.facts.notices, place.noticeId)
  return notice
    ? placeInNotice(place, notice, library, t)
    : placeWithoutNotice(place, library, t)
}

/** Of a year of which no notice is held, or a link that a notice names. */
function placeWithoutNotice(place: Place, library: Library, t: Translate): string {
  const { year, linked, doubtful } = place
  if (linked && year !== null) return t('placeLinked', { year })
  const ofYear = roleOfYear(place, library, t)
  return doubtful ? `${ofYear} · ${t('placeDoubtful')}` : ofYear
}

function placeInNotice(
  place: Place,
  notice: Notice,
  library: Library,
  t: Translate,
): string {
  const { year, role, clauseId, campaign } = place
  const { of, all } = library.facts.campaigns
  const isMeant = campaign === null || of(campaign) === all[0]
  // Of the campaign that is meant without a name a notice is named by its year; another by its title.
  const isOnRecord = year !== null && isMeant
  const name = isOnRecord ? t('noticeYear', { year }) : `《${notice.title}》`
  if (role === 'department') return `${name} · ${t('placeIssuer')}`
  const passage = clauseId === null ? null : passageLabel(library, notice.id, clauseId, t)
  const ofYear = roleOfYear(place, library, t)
  if (isInHalves(role)) {
    const headline = isOnRecord ? ofYear : `${name} · ${t(KIND[role].label)}`
    return passage === null ? headline : `${headline} · ${passage}`
  }
  if (passage !== null) return `${name} · ${passage}`
  return role === 'document' ? `${name} · ${t('placeTitle')}` : ofYear
}

/** 2023年主题; 主题 where the year is not known. */
function roleOfYear(
  { year, role, campaign }: Place,
  library: Library,
  t: Translate,
): string {
  const kind = t(KIND[role].label)
  if (year === null) return kind
  return t('placeOfYear', { of: campaignYear(campaign, year, library, t), role: kind })
}
