// From a finished selection to the button, from the button to the card, and away again.
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { gapFor, type Point, type Pointer } from './anchor.ts'
import { ask, isAlive } from './ask.ts'
import { finishedSelection } from './finished-selection.ts'
import { isolateEvents } from './isolate.ts'
import { bubbleOrderSchema } from './requests.ts'
import type { RunningBubble } from './shared.ts'
import { type ShownBubble, showBubble } from './shown-bubble.ts'
import { watchSelections } from './watch-selections.ts'

export function runBubble(): RunningBubble {
  let shown: ShownBubble | null = null
  /** A frame does not know on which page it is: the background does. */
  let isAllowedHere = window.top === window

  const hide = (): void => {
    shown?.remove()
    shown = null
  }
  const isAllowed = async (): Promise<boolean> => {
    // A refusal may be taken back; what was allowed holds until the script is called away.
    isAllowedHere ||= (await ask({ type: 'bubble-allowed' })) === true
    return isAllowedHere
  }
  const onFinished = async (pointer: Pointer, point: Point | null): Promise<void> => {
    if (!isAlive()) return stop()
    const selection = finishedSelection(point)
    // A card is about a text, and stays when that is no longer selected.
    if (shown?.hasCard && (!selection || selection.text === shown.text)) return
    hide()
    if (!selection || !(await isAllowed())) return
    hide()
    shown = showBubble(selection, gapFor(pointer), { hide, stop })
  }
  const onOrder = async (order: unknown): Promise<void> => {
    if (!v.is(bubbleOrderSchema, order)) return
    if (order.type === 'bubble-away') return stop()
    // Only the innermost frame with the focus is meant.
    const { activeElement } = document
    if (!document.hasFocus() || /^i?frame$/u.test(activeElement?.localName ?? '')) return
    if (!shown) await onFinished('keyboard', null)
    await shown?.open('keyboard')
  }
  const onMessage = (message: unknown, sender: { id?: string }): undefined => {
    if (sender.id === browser.runtime.id) void onOrder(message)
  }
  const onKey = (event: KeyboardEvent, isInside: boolean): void => {
    if (event.key === 'Tab' && isInside) shown?.moveFocus(event)
    if (event.key !== 'Escape') return
    if (shown?.hasCard) {
      // It closes the card and nothing of the page besides.
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    hide()
  }
  const onShow = ({ persisted }: PageTransitionEvent): void => {
    // Out of the cache for going back: the bubble may have been turned off meanwhile.
    if (persisted)
      void ask({ type: 'bubble-allowed' }).then((ok) => ok !== true && stop())
  }

  const stopIsolating = isolateEvents({ host: () => shown?.host ?? null, onKey })
  const stopWatching = watchSelections({
    isOwn: (event) => shown?.host.owns(event) ?? false,
    onBegin: () => (isAlive() ? hide() : stop()),
    onFinished: (pointer, point) => void onFinished(pointer, point),
  })
  browser.runtime.onMessage.addListener(onMessage)
  window.addEventListener('pageshow', onShow)

  function stop(): void {
    hide()
    stopIsolating()
    stopWatching()
    window.removeEventListener('pageshow', onShow)
    // Without its extension there is nothing left to be removed from.
    if (isAlive()) browser.runtime.onMessage.removeListener(onMessage)
    isStopped = true
  }
  let isStopped = false
  return { isAlive: () => !isStopped && isAlive(), stop }
}
