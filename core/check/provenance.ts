// What a finding says of where the right form stands, and how sure that place is.
import type { Grade } from '../../data/schema.ts'
import type { Provenance } from './types.ts'

type NoticeProvenance = Extract<Provenance, { type: 'notice' }>

/** @param place a notice and a clause, or a year of a campaign; without a clause none is meant */
export function noticeProvenance({
  noticeId,
  clauseId = null,
  campaign,
  year,
  grade,
}: Omit<NoticeProvenance, 'type' | 'clauseId'> &
  Partial<Pick<NoticeProvenance, 'clauseId'>>): NoticeProvenance {
  return { type: 'notice', noticeId, clauseId, campaign, year, grade }
}

/** The grades on which a certain finding may rest: docs/ARCHITECTURE.md, the strict door. */
export const isSureGrade = (grade: Grade): boolean =>
  grade === 'held' || grade === 'corroborated'
