// The side panel (Chrome, Edge) and sidebar (Firefox): the popup's parts with room, open while
// the user writes.
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { InterfaceTextProvider } from '../../components/interface-text.tsx'
import { Popup } from '../../components/popup/Popup.tsx'
import { localeFor, translator } from '../../locales/index.ts'
import { builtInLibrary } from '../../lookup/library.ts'
import { copy, openNotice } from '../popup/effects.ts'
import { startPanel } from './panel.ts'

const locale = localeFor(navigator.language)
document.documentElement.lang = locale
document.title = translator(locale)('popupTitle')
document.documentElement.classList.add('in-panel')

async function start(root: HTMLElement): Promise<void> {
  const library = builtInLibrary()
  const effects = { copy, openNotice }
  const { id = browser.windows.WINDOW_ID_NONE } = await browser.windows.getCurrent()
  let draw = (): void => {}
  const panel = await startPanel(id, () => draw())
  draw = () =>
    render(
      <InterfaceTextProvider locale={locale}>
        <Popup
          place="panel"
          library={library}
          opening={panel.opening}
          page={panel.page()}
          source={panel.source()}
          arrivals={panel.arrivals}
          onState={panel.keep}
          effects={effects}
        />
      </InterfaceTextProvider>,
      root,
    )
  draw()
  // The page in front hears of it at once, rather than when the browser has cleared up.
  addEventListener('pagehide', panel.stop)
}

const root = document.getElementById('app')
if (root) void start(root)
