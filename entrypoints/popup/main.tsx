// The popup, and the small window that stands in for it where the browser opens no popup.

import { finishActs, forgetActs } from '../../app/acts/act.ts'
import { perform } from '../../app/acts/perform.ts'
import {
  type OpenPanel,
  panelOpener,
  panelRequests,
} from '../../app/browser/open-panel.ts'
import { openTakingIn } from '../../app/browser/open-taking-in.ts'
import { optionalApis } from '../../app/browser/optional-apis.ts'
import { loadOptions, onOptions } from '../../app/options/stored-options.ts'
import { loadLibrary, onLibrary } from '../../app/own-library/library.ts'
import { repairStale } from '../../app/own-library/repair-stale.ts'
import { storedLibraryFor } from '../../app/own-library/stored-library.ts'
import {
  type PageReading,
  readActiveTab,
  writableText,
} from '../../app/page-access/page-reading.ts'
import { insertionEffects } from '../../app/page-access/writable.ts'
import { EFFECTS } from '../../app/popup/effects.ts'
import { hasArrived, openingState, popupStateOf } from '../../app/popup/opening.ts'
import {
  loadTabState,
  onPendingText,
  saveTabState,
  type TabState,
  takePendingText,
} from '../../app/popup/tab-state.ts'
import { watchLoss } from '../../app/popup/watch-loss.ts'
import type { PopupProps } from '../../components/popup/popup-props.ts'
import type { PopupState } from '../../components/popup/popup-state.ts'
import { showPopup } from '../../components/popup/show-popup.tsx'

/** A page that answers does so in a few milliseconds; nobody waits for one that hangs. */
const PATIENCE_MS = 400

const isWindow = new URLSearchParams(location.search).has('window')
document.documentElement.classList.toggle('in-window', isWindow)

async function start(root: HTMLElement): Promise<void> {
  // Beside the reading of the page, not before it: that is what takes time.
  const options = loadOptions()
  const library = loadLibrary()
  const { tabId, reading, settled, isOwnPage } = isWindow
    ? { tabId: null, reading: null, settled: null, isOwnPage: true }
    : await readActiveTab(PATIENCE_MS)
  const [pending, remembered, current] = await Promise.all([
    takePendingText(),
    tabId === null ? null : loadTabState(tabId),
    optionalApis().windows?.getCurrent(),
  ])
  const windowId = current?.id
  const opening = openingState({ pending, reading, remembered })
  /** What is on show, and the selection of the page that is known. */
  let shown: TabState = opening
  // A text that came by the context menu may have been selected anywhere.
  let writable = pending === null ? writableText(reading) : null
  const keep = (state: PopupState): void => {
    shown = { ...state, pageText: shown.pageText }
    if (tabId === null) return
    void saveTabState(tabId, shown).then((isStateKept) => {
      if (isStateKept !== props.isStateKept) redraw({ isStateKept })
    })
  }
  const arrivals = (listener: (text: string) => void): (() => void) => {
    void settled?.then((late) => {
      if (late === reading || pending !== null) return
      writable = writableText(late)
      redraw({ page: late })
      // What the user has put into the box meanwhile stays.
      if (late.state !== 'selection' || shown.query !== opening.query) return
      shown = { ...shown, pageText: late.text }
      listener(late.text)
    })
    return onPendingText(listener)
  }
  const opener = isWindow ? null : panelOpener()
  const openPanel =
    opener && windowId !== undefined
      ? () => void goToPanel(opener, windowId, shown)
      : undefined
  const insertion = insertionEffects(() =>
    tabId === null || writable === null ? null : { tabId, text: writable },
  )
  let props: Omit<PopupProps, 'citing'> = {
    library: await library,
    findMore: storedLibraryFor,
    opening: popupStateOf(opening),
    // What is said of the page is not about a text that came by the context menu.
    page: pending === null ? reading : null,
    arrived: hasArrived(opening, { pending, reading, remembered }),
    arrivals,
    onState: keep,
    isStateKept: true,
    undone: null,
    effects: {
      ...EFFECTS,
      openPanel,
      // A page that is only busy will answer in the end.
      takeInPage:
        tabId === null || isOwnPage || isClosed(reading)
          ? undefined
          : () => void openTakingIn(tabId),
      ...insertion,
    },
  }
  const draw = showPopup(root, await options, onOptions, props)
  const redraw = (changed: Partial<typeof props>): void => {
    props = { ...props, ...changed }
    draw(props)
  }
  // A window stays open while an administrator's notices change.
  onLibrary((library) => redraw({ library }))
  await watchLoss((loss) => redraw({ loss }))
  const undone = await finishActs(perform)
  if (undone === 'ok') return
  redraw({ undone })
  await forgetActs()
}

const isClosed = (reading: PageReading | null): boolean =>
  reading?.state === 'blocked' && reading.reason !== 'busy'

/** Hands over what is on show; the popup goes once the panel is there. */
async function goToPanel(
  open: OpenPanel,
  windowId: number,
  state: TabState,
): Promise<void> {
  const opened = open(windowId)
  const isLeft = await panelRequests(windowId).leave({ state })
  if ((await opened) && isLeft) window.close()
}

const root = document.getElementById('app')
if (root) void start(root).then(repairStale)
