// The address of a notice, or of a passage of it, in the notice page.
import { browser } from 'wxt/browser'

export function noticeUrl(noticeId: string, clauseId: string | null): string {
  const route = ['#', 'notices', noticeId, clauseId].filter(Boolean).join('/')
  return browser.runtime.getURL(`/library.html${route}`)
}
