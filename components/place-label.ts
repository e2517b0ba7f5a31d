// Where a wording stands, in words: 2023年主题 · 一、活动主题.
import type { Translate } from '../locales/index.ts'
import type { Library } from '../lookup/library.ts'
import { clauseLabel, clauseOf, noticeOf } from '../lookup/locate.ts'
import type { Place } from '../lookup/types.ts'
import { KIND_LABEL } from './labels.ts'

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
    return found && !found.clause ? number + found.section.heading : number
  }
  if (clauseId === 'number') return t('factNumber')
  if (clauseId === 'preamble') return t('passagePreamble')
  if (clauseId === 'closing') return t('passageClosing')
  if (clauseId === 'attachments') return t('passageAttachments')
  if (clauseId === 'issuers') return t('passageIssuers')
  return clauseId
}

export function placeLabel(place: Place, library: Library, t: Translate): string {
  const { year, role, noticeId, clauseId } = place
  if (place.linked) return t('placeLinked', { year })
  const ofYear = t('placeOfYear', { year, role: t(KIND_LABEL[role]) })
  if (noticeId === null)
    return place.doubtful ? `${ofYear} · ${t('placeDoubtful')}` : ofYear
  if (role === 'department') return `${t('noticeYear', { year })} · ${t('placeIssuer')}`
  if (clauseId === null) {
    return role === 'document'
      ? `${t('noticeYear', { year })} · ${t('placeTitle')}`
      : ofYear
  }
  const passage = passageLabel(library, noticeId, clauseId, t)
  return role === 'theme' || role === 'slogan'
    ? `${ofYear} · ${passage}`
    : `${t('noticeYear', { year })} · ${passage}`
}
