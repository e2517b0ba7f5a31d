// Where a wording is printed in its marks, as a finding says it.
import type { CheckIndex } from '../check-index.ts'
import type { Provenance } from '../types.ts'

/** A wording that no notice prints is the name of a campaign: its grade is that of the campaign. */
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
