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
import { openCheckFromPopup } from '../../app/check/open-check.ts'
import { loadOptions, onOptions } from '../../app/options/stored-options.ts'
import { loadLibrary, onLibrary } from '../../app/own-library/library.ts'
import { repairStale } from '../../app/own-library/repair-stale.ts'
import { storedLibraryFor } from '../../app/own-library/stored-library.ts'
import {
  type PageReading,
  readActiveTab,
  type TabReading,
  writableText,
} from '../../app/page-access/page-reading.ts'
import { insertionEffects, type Writable } from '../../app/page-access/writable.ts'
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
import { showPopup } from '../../components/popup/show-popup.tsx'
import type { CheckTarget } from '../../core/findings/session.ts'
import type { PopupState } from '../../core/records/popup-state.ts'

/** A page that answers does so in a few milliseconds; nobody waits for one that hangs. */
const PATIENCE_MS = 400

const isWindow = new URLSearchParams(location.search).has('window')
document.documentElement.classList.toggle('in-window', isWindow)

type Props = Omit<PopupProps, 'citing'>

async function start(root: HTMLElement): Promise<void> {
  // Beside the reading of the page, not before it: that is what takes time.
  const options = loadOptions()
  const library = loadLibrary()
  const look = isWindow ? NO_TAB : await readActiveTab(PATIENCE_MS)
  const [pending, remembered, current] = await Promise.all([
    takePendingText(),
    look.tabId === null ? null : loadTabState(look.tabId),
    optionalApis().windows?.getCurrent(),
  ])
  const tab = new PopupTab(look, pending, remembered)
  let props: Props = {
    library: await library,
    findMore: storedLibraryFor,
    opening: popupStateOf(tab.opening),
    page: tab.page(),
    arrived: tab.hasArrived,
    arrivals: (listener) => tab.listen(listener, (page) => redraw({ page })),
    onState: (state) =>
      void tab.keep(state).then((isStateKept) => {
        if (isStateKept !== props.isStateKept) redraw({ isStateKept })
      }),
    isStateKept: true,
    undone: null,
    effects: {
      ...EFFECTS,
      openPanel: panelEffect(current?.id, tab),
      countFindings: async (text) =>
        (await import('../../app/check/count-findings.ts')).countFindings(text),
      ...checkEffects(current?.id, look, tab),
      takeInPage: takeInEffect(look),
      ...insertionEffects(() => tab.writable()),
    },
  }
  const draw = showPopup(root, await options, onOptions, props)
  const redraw = (changed: Partial<Props>): void => {
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

/** What is known of the tab, or nothing in the small window, which reads none. */
type Look = Omit<TabReading, 'reading' | 'settled'> & {
  reading: PageReading | null
  settled: Promise<PageReading> | null
}

const NO_TAB: Look = { tabId: null, reading: null, settled: null, isOwnPage: true }

/** The popup's side of the tab in front: its selection, and what is kept for it. */
class PopupTab {
  readonly opening: TabState
  readonly hasArrived: boolean
  /** What is on show, and the selection of the page that is known. */
  shown: TabState
  private selected: string | null
  private readonly look: Look
  private readonly pending: string | null

  /** @param pending the text that came by the context menu; it may have been selected anywhere */
  constructor(look: Look, pending: string | null, remembered: TabState | null) {
    this.look = look
    this.pending = pending
    const sources = { pending, reading: look.reading, remembered }
    this.opening = openingState(sources)
    this.hasArrived = hasArrived(this.opening, sources)
    this.shown = this.opening
    this.selected = pending === null ? writableText(look.reading) : null
  }

  /** What is said of the page is not about a text that came by the context menu. */
  page(): PageReading | null {
    return this.pending === null ? this.look.reading : null
  }

  /** Whether it is what is selected in the tab in front. */
  isSelected(text: string): boolean {
    const { reading } = this.look
    return (
      this.pending === null && reading?.state === 'selection' && reading.text === text
    )
  }

  writable(): Writable | null {
    const { tabId } = this.look
    return tabId === null || this.selected === null
      ? null
      : { tabId, text: this.selected }
  }

  /** @returns whether it is kept; where there is no tab, nothing is to be */
  async keep(state: PopupState): Promise<boolean> {
    this.shown = { ...state, pageText: this.shown.pageText }
    const { tabId } = this.look
    return tabId === null || saveTabState(tabId, this.shown)
  }

  /**
   * Tells of texts that arrive: by the context menu, or from a page that answers late.
   * @param onPage gets the page that has answered late
   */
  listen(
    listener: (text: string) => void,
    onPage: (page: PageReading) => void,
  ): () => void {
    const { settled, reading } = this.look
    void settled?.then((late) => {
      if (late === reading || this.pending !== null) return
      this.selected = writableText(late)
      onPage(late)
      // What the user has put into the box meanwhile stays.
      if (late.state !== 'selection' || this.shown.query !== this.opening.query) return
      this.shown = { ...this.shown, pageText: late.text }
      listener(late.text)
    })
    return onPendingText(listener)
  }
}

function panelEffect(
  windowId: number | undefined,
  tab: PopupTab,
): (() => void) | undefined {
  const open = isWindow ? null : panelOpener()
  return open && windowId !== undefined
    ? () => void goToPanel(open, windowId, tab.shown)
    : undefined
}

/** Also where the page cannot be read: the screen says why, and has a box for its text. */
function checkEffects(
  windowId: number | undefined,
  { tabId }: Look,
  tab: PopupTab,
): { checkPage?: () => void; checkText: (text: string) => void } {
  const open = (target: CheckTarget): void => void openCheckFromPopup(target, windowId)
  return {
    ...(tabId === null
      ? {}
      : { checkPage: () => open({ what: 'page', tabId, text: null }) }),
    checkText: (text) =>
      open(
        tabId !== null && tab.isSelected(text)
          ? { what: 'selection', tabId, text }
          : { what: 'text', text },
      ),
  }
}

/** A page that is only busy will answer in the end. */
function takeInEffect({ tabId, isOwnPage, reading }: Look): (() => void) | undefined {
  return tabId === null || isOwnPage || isClosed(reading)
    ? undefined
    : () => void openTakingIn(tabId)
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
  const isPut = await panelRequests(windowId).put({ state })
  if ((await opened) && isPut) window.close()
}

const root = document.getElementById('app')
if (root) void start(root).then(repairStale)
