// Where a wording stands, as a finding says it.
import type { Provenance } from '../types.ts'
import type { Wording } from './wordings.ts'

export function provenanceOf({ place }: Pick<Wording, 'place'>): Provenance {
  const { noticeId, clauseId, campaign, year, grade } = place
  return { type: 'notice', noticeId, clauseId, campaign, year, grade }
}
