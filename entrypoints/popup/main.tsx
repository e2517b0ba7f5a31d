// The popup, and the small window that stands in for it where the browser opens no popup.
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { InterfaceTextProvider } from '../../components/interface-text.tsx'
import { Popup } from '../../components/popup/Popup.tsx'
import type { PopupState } from '../../components/popup/popup-state.ts'
import type { Options } from '../../data/options/schema.ts'
import { builtInLibrary } from '../../lookup/library.ts'
import { localeOf, setDocumentLocale } from '../options/interface-locale.ts'
import { loadOptions, onOptions } from '../options/stored-options.ts'
import { noticeUrl } from './notice-url.ts'
import { openingState, popupStateOf } from './opening.ts'
import { readActiveTab } from './page-reading.ts'
import {
  loadTabState,
  onPendingText,
  saveTabState,
  takePendingText,
} from './tab-state.ts'

/** A page that answers does so in a few milliseconds; nobody waits for one that hangs. */
const PATIENCE_MS = 400

const isWindow = new URLSearchParams(location.search).has('window')
document.documentElement.classList.toggle('in-window', isWindow)

async function start(root: HTMLElement): Promise<void> {
  // Beside the reading of the page, not before it: that is what takes time.
  const options = loadOptions()
  const { tabId, reading, settled } = isWindow
    ? { tabId: null, reading: null, settled: null }
    : await readActiveTab(PATIENCE_MS)
  const [pending, remembered] = await Promise.all([
    takePendingText(),
    tabId === null ? null : loadTabState(tabId),
  ])
  const opening = openingState({ pending, reading, remembered })
  let { pageText, query } = opening
  const keep = (state: PopupState): void => {
    query = state.query
    if (tabId !== null) void saveTabState(tabId, { ...state, pageText })
  }
  const arrivals = (listener: (text: string) => void): (() => void) => {
    void settled?.then((late) => {
      // What the user has put into the box meanwhile stays, and so does the menu's text.
      if (
        late === reading ||
        pending !== null ||
        late.state !== 'selection' ||
        query !== opening.query
      )
        return
      pageText = late.text
      listener(late.text)
    })
    return onPendingText(listener)
  }
  const show = (now: Options): void => {
    const locale = localeOf(now, navigator.language)
    setDocumentLocale(locale, 'popupTitle')
    render(
      <InterfaceTextProvider locale={locale}>
        <Popup
          library={builtInLibrary()}
          opening={popupStateOf(opening)}
          // What is said of the page is not about a text that came by the context menu.
          page={pending === null ? reading : null}
          arrivals={arrivals}
          onState={keep}
          effects={{ copy, openNotice }}
        />
      </InterfaceTextProvider>,
      root,
    )
  }
  show(await options)
  onOptions(show)
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Not focused, or forbidden by a policy: the popup says that nothing was copied.
    return false
  }
}

function openNotice(noticeId: string, clauseId: string | null): void {
  void browser.tabs.create({ url: noticeUrl(noticeId, clauseId) })
}

const root = document.getElementById('app')
if (root) void start(root)
