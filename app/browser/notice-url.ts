// The address of a notice, or of a passage of it, in the notice page.
import { browser } from 'wxt/browser'
import { libraryHref } from '../../core/routes/library-page.ts'
import { noticeHref } from '../../core/routes/notice.ts'

export function noticeUrl(noticeId: string, clauseId: string | null): string {
  const href = noticeHref(noticeId, clauseId ?? undefined)
  return browser.runtime.getURL(libraryHref(href))
}
