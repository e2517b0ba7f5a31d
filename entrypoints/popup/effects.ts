// What the popup and the side panel do to the browser.
import { browser } from 'wxt/browser'
import { noticeUrl } from './notice-url.ts'

export { copy } from './clipboard.ts'

export function openNotice(noticeId: string, clauseId: string | null): void {
  void browser.tabs.create({ url: noticeUrl(noticeId, clauseId) })
}
