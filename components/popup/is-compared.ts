// Whether a held notice was compared with the issuer's print.
import type { Library } from '../../core/lookup/library.ts'
import { noticeOf } from '../../core/notices/clauses.ts'

export function isCompared(
  noticeId: string | null | undefined,
  library: Library,
): boolean {
  return noticeId ? noticeOf(library, noticeId)?.provenance.checked != null : false
}
