// The popup, and the small window that stands in for it where the browser opens no popup.
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { InterfaceTextProvider } from '../../components/interface-text.tsx'
import { Popup } from '../../components/popup/Popup.tsx'
import type { PopupState } from '../../components/popup/popup-state.ts'
import type { Effects } from '../../components/popup/use-actions.ts'
import { SAVED_ROUTE } from '../../components/saved/route.ts'
import { pinStore } from '../../data/store/pins.ts'
import { localeFor, translator } from '../../locales/index.ts'
import { builtInLibrary } from '../../lookup/library.ts'
import { isPrivatePage } from '../history/private-window.ts'
import { recordLookup } from '../history/record-lookup.ts'
import { hasArrived, openingState, popupStateOf } from './opening.ts'
import { readActiveTab } from './page-reading.ts'
import {
  loadTabState,
  onPendingText,
  saveTabState,
  takePendingText,
} from './tab-state.ts'

/** A page that answers does so in a few milliseconds; nobody waits for one that hangs. */
const PATIENCE_MS = 400

const locale = localeFor(navigator.language)
document.documentElement.lang = locale
document.title = translator(locale)('popupTitle')

const isWindow = new URLSearchParams(location.search).has('window')
document.documentElement.classList.toggle('in-window', isWindow)

async function start(root: HTMLElement): Promise<void> {
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
  render(
    <InterfaceTextProvider locale={locale}>
      <Popup
        library={builtInLibrary()}
        opening={popupStateOf(opening)}
        // What is said of the page is not about a text that came by the context menu.
        page={pending === null ? reading : null}
        arrived={hasArrived(opening, { pending, reading, remembered })}
        arrivals={arrivals}
        onState={keep}
        effects={EFFECTS}
      />
    </InterfaceTextProvider>,
    root,
  )
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

async function openNotice(noticeId: string, clauseId: string | null): Promise<void> {
  const route = ['#', 'notices', noticeId, clauseId].filter(Boolean).join('/')
  await openPage(route)
}

/** The popup goes away as soon as the tab opens, and with it a record that is on its way. */
async function openPage(route: string): Promise<void> {
  await Promise.race([
    recording,
    new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
  ])
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html${route}`) })
}

let recording: Promise<unknown> = Promise.resolve()

const EFFECTS: Effects = {
  copy,
  openNotice: (...where) => void openNotice(...where),
  openSaved: () => void openPage(SAVED_ROUTE),
  pins: pinStore,
  record: (text, found) => {
    const written = isPrivatePage().then((isPrivate) =>
      recordLookup(text, found, isPrivate),
    )
    recording = written
    return written
  },
}

const root = document.getElementById('app')
if (root) void start(root)
