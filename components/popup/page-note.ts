// Why the page gave no selection, and what to do instead: a sentence for each case.

import type { PopupState } from '../../core/records/popup-state.ts'
import type { MessageWith } from '../../locales/index.ts'
import type { Place } from './popup-state.ts'

/** What reading the page came to. */
export type PageState =
  | { state: 'selection'; text: string; cut: boolean }
  | { state: 'empty' }
  | { state: 'foreign-frame' }
  | { state: 'secret' }
  | { state: 'blocked'; reason: keyof typeof BLOCKED }
  /** In the side panel: each new selection is looked up. */
  | { state: 'following' }
  /** In the side panel: the user has not invoked the extension here; '' where no key is set. */
  | { state: 'ungranted'; shortcut: string }

const BLOCKED = {
  'browser-page': 'pageBrowser',
  store: 'pageStore',
  file: 'pageFile',
  reader: 'pageReader',
  source: 'pageSource',
  pdf: 'pagePdf',
  'error-page': 'pageError',
  busy: 'pageBusy',
  other: 'pageOther',
} as const satisfies Record<string, MessageWith<'menu' | 'shortcut'>>

/** The sentence for a page; null where the selection was read whole. */
export function pageMessage(page: PageState): MessageWith<'menu' | 'shortcut'> | null {
  switch (page.state) {
    case 'selection':
      return page.cut ? 'queryCut' : null
    case 'empty':
      return 'pageEmpty'
    case 'foreign-frame':
      return 'pageForeignFrame'
    case 'secret':
      return 'pageSecret'
    case 'blocked':
      return BLOCKED[page.reason]
    case 'following':
      return 'panelFollowing'
    case 'ungranted':
      return page.shortcut === '' ? 'panelUngrantedMenu' : 'panelUngranted'
  }
}

export interface NotedPage {
  place?: Place
  page: PageState | null
  opening: PopupState
}

/** The text that the note on the page is about; it goes when the text in the box is another. */
export function textOfNote({ place, page, opening }: NotedPage, query: string): string {
  // The panel's page is the one in front; how to begin is said while there is nothing.
  if (place === 'panel') return page?.state === 'following' ? '' : query
  // A page that answered late has its selection after the popup was opened.
  return page?.state === 'selection' ? page.text : opening.query
}
