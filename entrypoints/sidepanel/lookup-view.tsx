// The panel's view of the lookup: the popup's parts with room, open while the user writes.
import { render } from 'preact'
import { pageInFront } from '../../app/check/page-in-front.ts'
import { loadOptions, onOptions } from '../../app/options/stored-options.ts'
import { loadLibrary, onLibrary } from '../../app/own-library/library.ts'
import { storedLibraryFor } from '../../app/own-library/stored-library.ts'
import { insertionEffects } from '../../app/page-access/writable.ts'
import { EFFECTS } from '../../app/popup/effects.ts'
import { watchLoss } from '../../app/popup/watch-loss.ts'
import type { LossNoteProps } from '../../components/popup/LossNote.tsx'
import { showPopup } from '../../components/popup/show-popup.tsx'
import type { CheckTarget } from '../../core/findings/session.ts'
import { type LookupRequests, type Panel, startPanel } from './panel.ts'

/**
 * @param onCheck gets what the user wants to have checked
 * @returns ends it: the page in front is followed no longer
 */
export async function showLookup(
  root: HTMLElement,
  windowId: number,
  requests: LookupRequests,
  onCheck: (target: CheckTarget) => void,
): Promise<() => void> {
  const options = loadOptions()
  let library = await loadLibrary()
  let loss: LossNoteProps | null = null
  let draw = (): void => {}
  const panel = await startPanel(windowId, requests, () => draw())
  const effects = {
    ...EFFECTS,
    ...insertionEffects(panel.writable),
    ...checkEffects(panel, windowId, onCheck),
  }
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
  const stops: (() => void)[] = []
  const show = showPopup(
    root,
    await options,
    (listener) => stops.push(onOptions(listener)),
    props(),
  )
  draw = () => show(props())
  draw()
  const onChanged = onLibrary((changed) => {
    library = changed
    draw()
  })
  stops.push(onChanged, panel.stop)
  // The page in front hears of it at once, rather than when the browser has cleared up.
  addEventListener('pagehide', panel.stop)
  void watchLoss((told) => {
    loss = told
    draw()
  })
  return () => {
    draw = () => {}
    removeEventListener('pagehide', panel.stop)
    for (const stop of stops) stop()
    render(null, root)
  }
}

const checkEffects = (
  panel: Panel,
  windowId: number,
  onCheck: (target: CheckTarget) => void,
) => ({
  countFindings: async (text: string) =>
    (await import('../../app/check/count-findings.ts')).countFindings(text),
  checkPage: () => void pageInFront(windowId).then((target) => target && onCheck(target)),
  checkText: (text: string): void => {
    const tabId = panel.tabOf(text)
    onCheck(tabId === null ? { what: 'text', text } : { what: 'selection', tabId, text })
  },
})
