// What the panel shows: it keeps that until something new is selected or asked for, whatever tab
// is in front, and knows from which page it came.
import { browser } from 'wxt/browser'
import { freshState, type LookupRequest } from '../../app/browser/open-panel.ts'
import type { Handover } from '../../app/messages/handover.ts'
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
import type { Arrival } from '../../components/popup/popup-state.ts'
import type { PopupState } from '../../core/records/popup-state.ts'
import { pageState } from './page-state.ts'
import { type TabInFront, tabInFront } from './tab-in-front.ts'

export interface Panel {
  opening: PopupState
  /** It is a selection, not what was on show before. */
  arrived: boolean
  page: () => PageState | null
  /** Where the text was selected, while another tab is in front. */
  source: () => Source | null
  /** The tab in front, where the text is selected there; else null. */
  tabOf: (text: string) => number | null
  /** What is selected in the page in front, where the user writes. */
  writable: () => Writable | null
  keep: (state: PopupState) => void
  arrivals: (listener: (arrival: Arrival) => void) => () => void
  stop: () => void
}

/** What the user asks the panel to look up. */
export type LookupRequests = Pick<Handover<LookupRequest>, 'take' | 'onArrival'>

/** @param onChange `page` or `source` may give something else now */
export async function startPanel(
  windowId: number,
  requests: LookupRequests,
  onChange: () => void,
): Promise<Panel> {
  const panel = new PanelState(windowId, requests, onChange)
  const { opening, arrived } = await panel.open()
  return {
    opening,
    arrived,
    page: () => panel.page,
    source: () => panel.sourceElsewhere(),
    tabOf: (text) => panel.tabOf(text),
    writable: () => panel.writableInFront(),
    keep: (state) => panel.keep(state),
    arrivals: (listener) => panel.listen(listener),
    stop: () => panel.stop(),
  }
}

class PanelState {
  /** What is said of the page in front; null until it was looked at. */
  page: PageState | null = null
  private shown: TabState = freshState('')
  private source: (Source & { tabId: number }) | null = null
  private front: number | null = null
  private writable: Writable | null = null
  /** The user has invoked the extension, and the look at the page is still to come. */
  private asked: LookupRequest | null = null
  private onArrival: (arrival: Arrival) => void = () => {}
  private readonly onChange: () => void
  private readonly key: string
  private readonly requests: LookupRequests
  private readonly inFront: TabInFront

  constructor(windowId: number, requests: LookupRequests, onChange: () => void) {
    this.onChange = onChange
    this.key = windowKey(windowId)
    this.requests = requests
    this.inFront = tabInFront(windowId, {
      onTab: (look) => this.onLook(look),
      onReading: (reading, tabId) => this.onReading(reading, tabId),
    })
  }

  /** Finds out what to open with: what was asked for, the selection, or what was there before. */
  async open(): Promise<Pick<Panel, 'opening' | 'arrived'>> {
    const request = await this.requests.take()
    const [look, remembered] = await Promise.all([
      this.inFront.look(),
      loadState(this.key),
    ])
    const sources = { pending: null, reading: look?.reading ?? null, remembered }
    this.shown = request?.state ?? openingState(sources)
    if (look) {
      this.noteWritable(look.reading, look.tabId)
      void this.notePage(look, request)
      if (look.tabId !== null) void this.noteSource(this.shown.pageText, look.tabId)
    }
    // Overtaken: the later look gives what is selected.
    else this.asked = request ?? { state: null }
    return {
      opening: popupStateOf(this.shown),
      // What the popup has handed over it has recorded.
      arrived: request?.state ? false : hasArrived(this.shown, sources),
    }
  }

  sourceElsewhere(): Source | null {
    return this.source?.tabId === this.front ? null : this.source
  }

  tabOf(text: string): number | null {
    const { source, front } = this
    return source?.tabId === front && source?.text === text ? front : null
  }

  writableInFront(): Writable | null {
    return this.writable?.tabId === this.front ? this.writable : null
  }

  keep(state: PopupState): void {
    this.shown = { ...state, pageText: this.shown.pageText }
    void saveState(this.key, this.shown)
  }

  listen(listener: (arrival: Arrival) => void): () => void {
    this.onArrival = listener
    return this.requests.onArrival((request) => void this.answer(request))
  }

  stop(): void {
    this.inFront.stop()
  }

  /** The user has invoked the extension while the panel was open. */
  private async answer(request: LookupRequest): Promise<void> {
    if (request.state) {
      this.shown = request.state
      this.onArrival(popupStateOf(request.state))
    }
    this.asked = request
    const look = await this.inFront.look()
    if (look) this.onLook(look)
  }

  /** Any look answers what was asked: the one for it may have been overtaken. */
  private onLook(look: TabReading): void {
    const request = this.asked
    this.asked = null
    this.noteWritable(look.reading, look.tabId)
    void this.notePage(look, request)
    if (request === null) return
    if (request.state === null) this.takeSelection(look.reading, look.tabId)
    else if (look.tabId !== null) void this.noteSource(request.state.pageText, look.tabId)
  }

  /** The selection has changed in the page that is followed. */
  private onReading(reading: PageReading, tabId: number): void {
    const isClosed = reading.state === 'foreign-frame' || reading.state === 'secret'
    this.page = isClosed ? reading : { state: 'following' }
    this.takeSelection(reading, tabId)
    // Also where nothing is selected any more: there is no place to insert then.
    this.onChange()
  }

  /** Says what there is to say of the page; a busy one may answer later. */
  private async notePage(look: TabReading, request: LookupRequest | null): Promise<void> {
    const isInvoked = request !== null
    this.front = look.tabId
    this.page = await pageState(look, isInvoked)
    this.onChange()
    const { query } = this.shown
    const late = await look.settled
    if (late === look.reading || this.front !== look.tabId) return
    this.page = await pageState({ ...look, reading: late }, isInvoked)
    this.onChange()
    // What the user has put into the box meanwhile stays.
    if (request?.state === null && this.shown.query === query) {
      this.takeSelection(late, look.tabId)
    }
  }

  private takeSelection(reading: PageReading, tabId: number | null): void {
    this.noteWritable(reading, tabId)
    if (reading.state !== 'selection' || tabId === null) return
    const { text } = reading
    this.shown = { ...this.shown, pageText: text }
    this.onArrival(text)
    void this.noteSource(text, tabId)
  }

  private noteWritable(reading: PageReading, tabId: number | null): void {
    const text = writableText(reading)
    this.writable = text === null || tabId === null ? null : { tabId, text }
  }

  private async noteSource(text: string, tabId: number): Promise<void> {
    const title = await titleOf(tabId)
    if (this.shown.pageText !== text) return
    this.source = title === '' ? null : { text, title, tabId }
    this.onChange()
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
