// What the popup and the side panel do to the browser.
import { browser } from 'wxt/browser'

export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Not focused, or forbidden by a policy: it is said that nothing was copied.
    return false
  }
}

export function openNotice(noticeId: string, clauseId: string | null): void {
  const route = ['#', 'notices', noticeId, clauseId].filter(Boolean).join('/')
  void browser.tabs.create({ url: browser.runtime.getURL(`/library.html${route}`) })
}
