// What the panel shows: it keeps that until something new is selected or asked for, whatever tab
// is in front, and knows from which page it came.
import { browser } from 'wxt/browser'
import {
  freshState,
  type PanelRequest,
  panelRequests,
} from '../../app/browser/open-panel.ts'
import {
  type PageReading,
  type TabReading,
  writableText,
} from '../../app/page-access/page-reading.ts'
import type { Writable } from '../../app/page-access/writable.ts'
import { hasArrived, openingState, popupStateOf } from '../../app/popup/opening.ts'
import {
  loadState,
  saveState,
  type TabState,
  windowKey,
} from '../../app/popup/tab-state.ts'
import type { Source } from '../../components/popup/CameFrom.tsx'
import type { PageState } from '../../components/popup/page-note.ts'
import type { Arrival, PopupState } from '../../components/popup/popup-state.ts'
import { pageState } from './page-state.ts'
import { tabInFront } from './tab-in-front.ts'

export interface Panel {
  opening: PopupState
  /** It is a selection, not what was on show before. */
  arrived: boolean
  page: () => PageState | null
  /** Where the text was selected, while another tab is in front. */
  source: () => Source | null
  /** What is selected in the page in front, where the user writes. */
  writable: () => Writable | null
  keep: (state: PopupState) => void
  arrivals: (listener: (arrival: Arrival) => void) => () => void
  stop: () => void
}

/** @param onChange `page` or `source` may give something else now */
export async function startPanel(windowId: number, onChange: () => void): Promise<Panel> {
  const key = windowKey(windowId)
  const requests = panelRequests(windowId)
  let shown: TabState = freshState('')
  let page: PageState | null = null
  let source: (Source & { tabId: number }) | null = null
  let front: number | null = null
  let writable: Writable | null = null
  /** The user has invoked the extension, and the look at the page is still to come. */
  let asked: PanelRequest | null = null
  let tell: (arrival: Arrival) => void = () => {}

  const rememberSource = async (text: string, tabId: number): Promise<void> => {
    const title = await titleOf(tabId)
    if (shown.pageText !== text) return
    source = title === '' ? null : { text, title, tabId }
    onChange()
  }
  const noteWritable = (reading: PageReading | null, tabId: number | null): void => {
    const text = writableText(reading)
    writable = text === null || tabId === null ? null : { tabId, text }
  }
  const lookUp = (text: string, tabId: number): void => {
    shown = { ...shown, pageText: text }
    tell(text)
    void rememberSource(text, tabId)
  }
  /** Says what there is to say of the page; a busy one may answer later. */
  const note = async (look: TabReading, request: PanelRequest | null): Promise<void> => {
    const invoked = request !== null
    front = look.tabId
    page = await pageState(look, invoked)
    onChange()
    const { query } = shown
    const late = await look.settled
    if (late === look.reading || front !== look.tabId) return
    page = await pageState({ ...look, reading: late }, invoked)
    onChange()
    // What the user has put into the box meanwhile stays.
    if (request?.state === null && shown.query === query) {
      takeSelection(late, look.tabId)
    }
  }
  const takeSelection = (reading: PageReading, tabId: number | null): void => {
    noteWritable(reading, tabId)
    if (reading.state === 'selection' && tabId !== null) lookUp(reading.text, tabId)
  }

  /** Any look answers what was asked: the one for it may have been overtaken. */
  const onLook = (look: TabReading): void => {
    const request = asked
    asked = null
    noteWritable(look.reading, look.tabId)
    void note(look, request)
    if (request === null) return
    if (request.state === null) takeSelection(look.reading, look.tabId)
    else if (look.tabId !== null) void rememberSource(request.state.pageText, look.tabId)
  }

  const inFront = tabInFront(windowId, {
    onTab: onLook,
    onReading: (reading, tabId) => {
      const isClosed = reading.state === 'foreign-frame' || reading.state === 'secret'
      page = isClosed ? reading : { state: 'following' }
      takeSelection(reading, tabId)
      // Also where nothing is selected any more: there is no place to insert then.
      onChange()
    },
  })
  /** The user has invoked the extension while the panel was open. */
  const answer = async (request: PanelRequest): Promise<void> => {
    if (request.state) {
      shown = request.state
      tell(popupStateOf(request.state))
    }
    asked = request
    const look = await inFront.look()
    if (look) onLook(look)
  }

  const request = await requests.take()
  const [look, remembered] = await Promise.all([inFront.look(), loadState(key)])
  const reading = look?.reading ?? null
  shown = request?.state ?? openingState({ pending: null, reading, remembered })
  if (look) noteWritable(reading, look.tabId)
  if (look) void note(look, request)
  // Overtaken: the later look gives what is selected.
  else asked = request ?? { state: null }
  if (look && look.tabId !== null) void rememberSource(shown.pageText, look.tabId)

  const sources = { pending: null, reading, remembered }
  return {
    opening: popupStateOf(shown),
    // What the popup has handed over it has recorded.
    arrived: request?.state ? false : hasArrived(shown, sources),
    page: () => page,
    source: () => (source?.tabId === front ? null : source),
    writable: () => (writable?.tabId === front ? writable : null),
    keep: (state) => {
      shown = { ...state, pageText: shown.pageText }
      void saveState(key, shown)
    },
    arrivals: (listener) => {
      tell = listener
      return requests.onArrival((request) => void answer(request))
    },
    stop: inFront.stop,
  }
}

/** Told only of tabs that the user has granted; '' otherwise. */
async function titleOf(tabId: number): Promise<string> {
  try {
    return (await browser.tabs.get(tabId)).title ?? ''
  } catch {
    // Closed meanwhile.
    return ''
  }
}
