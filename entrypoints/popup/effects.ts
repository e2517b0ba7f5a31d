// What the popup and the side panel do to the browser.
import { browser } from 'wxt/browser'

export { copy } from './clipboard.ts'

export function openNotice(noticeId: string, clauseId: string | null): void {
  const route = ['#', 'notices', noticeId, clauseId].filter(Boolean).join('/')
  void browser.tabs.create({ url: browser.runtime.getURL(`/library.html${route}`) })
}
