// Where a wording is printed in its marks, as a finding says it.
import type { CheckIndex } from '../check-index.ts'
import type { Provenance } from '../types.ts'

export function provenanceOfMarks({
  noticeId,
  campaign,
}: CheckIndex['printed']['quoted'][number]): Provenance {
  return {
    type: 'notice',
    noticeId,
    clauseId: null,
    campaign,
    year: null,
    grade: noticeId === null ? 'corroborated' : 'held',
  }
}
