// Whether a held notice was compared with the issuer's print.

import type { Library } from '../../core/lookup/index.ts'
import { noticeOf } from '../../core/notices/index.ts'
export function isCompared(
  noticeId: string | null | undefined,
  library: Library,
): boolean {
  return noticeId
    ? noticeOf(library.facts.notices, noticeId)?.provenance.checked != null
    : false
}
