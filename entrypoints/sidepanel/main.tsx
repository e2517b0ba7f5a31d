// The side panel (Chrome, Edge) and sidebar (Firefox): the popup's parts with room, open while
// the user writes.
import { browser } from 'wxt/browser'
import { loadOptions, onOptions } from '../../app/options/stored-options.ts'
import { loadLibrary, onLibrary } from '../../app/own-library/library.ts'
import { storedLibraryFor } from '../../app/own-library/stored-library.ts'
import { insertionEffects } from '../../app/page-access/writable.ts'
import { EFFECTS } from '../../app/popup/effects.ts'
import { watchLoss } from '../../app/popup/watch-loss.ts'
import type { LossNoteProps } from '../../components/popup/LossNote.tsx'
import { showPopup } from '../../components/popup/show-popup.tsx'
import { startPanel } from './panel.ts'

document.documentElement.classList.add('in-panel')

async function start(root: HTMLElement): Promise<void> {
  const options = loadOptions()
  let library = await loadLibrary()
  let loss: LossNoteProps | null = null
  const { id = browser.windows.WINDOW_ID_NONE } = await browser.windows.getCurrent()
  let draw = (): void => {}
  const panel = await startPanel(id, () => draw())
  const effects = { ...EFFECTS, ...insertionEffects(panel.writable) }
  const props = () => ({
    place: 'panel' as const,
    library,
    findMore: storedLibraryFor,
    opening: panel.opening,
    page: panel.page(),
    source: panel.source(),
    arrived: panel.arrived,
    arrivals: panel.arrivals,
    onState: panel.keep,
    effects,
    loss,
  })
  const show = showPopup(root, await options, onOptions, props())
  draw = () => show(props())
  draw()
  onLibrary((changed) => {
    library = changed
    draw()
  })
  // The page in front hears of it at once, rather than when the browser has cleared up.
  addEventListener('pagehide', panel.stop)
  await watchLoss((told) => {
    loss = told
    draw()
  })
}

const root = document.getElementById('app')
if (root) void start(root)
