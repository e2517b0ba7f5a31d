// What a finding says of the document against which it was checked.
import type { KnownDocument } from '../documents/known-documents.ts'
import type { Provenance } from '../types.ts'

export const isSureGrade = ({ grade }: KnownDocument): boolean =>
  grade === 'held' || grade === 'corroborated'

export function provenanceOf(
  { noticeId, campaign, year }: KnownDocument,
  grade: KnownDocument['grade'],
): Provenance {
  return { type: 'notice', noticeId, clauseId: null, campaign, year, grade }
}
