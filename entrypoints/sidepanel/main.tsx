// The side panel (Chrome, Edge) and sidebar (Firefox): the lookup, and the check beside it. A check
// goes on while the lookup is in front; the lookup follows selections only while it is in front.
import { render } from 'preact'
import { browser } from 'wxt/browser'
import {
  type LookupRequest,
  type PanelRequest,
  panelRequests,
} from '../../app/browser/open-panel.ts'
import { loadOptions, onOptions } from '../../app/options/stored-options.ts'
import { InterfaceTextProvider } from '../../components/interface-text.tsx'
import { type PanelView, ViewSwitch } from '../../components/panel/ViewSwitch.tsx'
import { localeOf } from '../../locales/index.ts'
import type { CheckView } from './check-view.tsx'
import { showLookup } from './lookup-view.tsx'
import type { LookupRequests } from './panel.ts'

interface Roots {
  views: HTMLElement
  lookup: HTMLElement
  check: HTMLElement
}

class SidePanel {
  private view: PanelView | null = null
  private endLookup: Promise<() => void> | null = null
  private check: Promise<CheckView> | null = null
  private onLookup: (request: LookupRequest) => void = () => {}
  private readonly windowId: number
  private readonly roots: Roots

  constructor(windowId: number, roots: Roots) {
    this.windowId = windowId
    this.roots = roots
  }

  /** @param request null: what was there before */
  answer(request: PanelRequest | null): void {
    if (request !== null && 'check' in request) {
      this.show('check', null)
      void this.check?.then((view) => view.check(request.check))
    } else if (this.view === 'lookup') {
      if (request !== null) this.onLookup(request)
    } else this.show('lookup', request)
  }

  show(view: PanelView, request: LookupRequest | null): void {
    this.view = view
    this.roots.lookup.hidden = view !== 'lookup'
    this.roots.check.hidden = view !== 'check'
    if (view === 'check') {
      void this.endLookup?.then((end) => end())
      this.endLookup = null
      this.check ??= import('./check-view.tsx').then(({ showCheck }) =>
        showCheck(this.roots.check, this.windowId),
      )
    } else this.endLookup ??= this.startLookup(request)
    void this.drawSwitch()
  }

  async drawSwitch(): Promise<void> {
    const options = await loadOptions()
    const { view } = this
    if (view === null) return
    render(
      <InterfaceTextProvider locale={localeOf(options, navigator.language)}>
        <ViewSwitch view={view} onView={(picked) => this.show(picked, null)} />
      </InterfaceTextProvider>,
      this.roots.views,
    )
  }

  private startLookup(request: LookupRequest | null): Promise<() => void> {
    let first = request
    const requests: LookupRequests = {
      take: async () => {
        const taken = first
        first = null
        return taken
      },
      onArrival: (listener) => {
        this.onLookup = listener
        return () => {
          if (this.onLookup === listener) this.onLookup = () => {}
        }
      },
    }
    return showLookup(this.roots.lookup, this.windowId, requests, (check) =>
      this.answer({ check }),
    )
  }
}

async function start(roots: Roots): Promise<void> {
  document.documentElement.classList.add('in-panel')
  const { id = browser.windows.WINDOW_ID_NONE } = await browser.windows.getCurrent()
  const panel = new SidePanel(id, roots)
  const requests = panelRequests(id)
  panel.answer(await requests.take())
  requests.onArrival((request) => panel.answer(request))
  onOptions(() => void panel.drawSwitch())
}

const [views, lookup, check] = ['views', 'app', 'check'].map((id) =>
  document.getElementById(id),
)
if (views && lookup && check) void start({ views, lookup, check })
