// Puts the style of the marks into a page. It comes from the extension, so the page's policy (CSP) does
// not hold it back, and it stands in no list of style sheets that the page has.
import { browser } from 'wxt/browser'
import { markSheets } from '../in-page/check/mark-style.ts'

export interface MarkStyle {
  add: () => void
  remove: () => void
  /** For frames that came later. */
  addAgain: () => void
}

/** @param port the name of the check's port, by which its highlights are named */
export function markStyle(tabId: number, port: string): MarkStyle {
  const sheets = markSheets(port, inheritsHighlights()).map((sheet) => ({
    ...sheet,
    target: { tabId, allFrames: true },
  }))
  // The page may be gone: then there is nothing to style.
  const ignored = (): void => {}
  const add = (): void => {
    for (const sheet of sheets) void browser.scripting.insertCSS(sheet).catch(ignored)
  }
  const remove = (): void => {
    for (const sheet of sheets) void browser.scripting.removeCSS(sheet).catch(ignored)
  }
  return {
    add,
    remove,
    // Firefox would add it a second time to the frames that have it.
    addAgain: () => {
      remove()
      add()
    },
  }
}

/** Chromium does; asked of the page of the extension itself. */
function inheritsHighlights(): boolean {
  if (!('adoptedStyleSheets' in document)) return false
  const probe = new CSSStyleSheet()
  probe.replaceSync('html::highlight(probe){color:#010203}')
  document.adoptedStyleSheets.push(probe)
  const { color } = getComputedStyle(document.body, '::highlight(probe)')
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== probe)
  return color === 'rgb(1, 2, 3)'
}
