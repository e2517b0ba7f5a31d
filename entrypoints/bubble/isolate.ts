// Keeps what happens in the bubble from the page, and what the page does with events from the
// bubble. The script runs before the page's, so its listeners on the window are the first of all:
// there an event of the bubble ends, and a click is told once more inside the shadow root.
import type { Host } from './host.ts'

const EVENTS: readonly string[] = [
  'keydown keypress keyup beforeinput input copy cut paste',
  'pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu',
  'touchstart touchend selectstart dragstart focus blur focusin focusout',
].flatMap((line) => line.split(' '))

/** They never wait for a listener, except two that may have to be prevented. */
const ACTIVE: readonly string[] = ['keydown', 'mousedown']

export interface Isolation {
  /** What is shown; null is nothing. */
  host: () => Host | null
  onKey: (event: KeyboardEvent, isInside: boolean) => void
}

/** Returns how to stop. */
export function isolateEvents({ host, onKey }: Isolation): () => void {
  const onEvent = (event: Event): void => {
    const shown = host()
    if (!shown) return
    const isInside = shown.owns(event)
    if (isInside) event.stopImmediatePropagation()
    // A page can make up events, but none that are trusted.
    if (!event.isTrusted) return
    if (event instanceof KeyboardEvent && event.type === 'keydown') onKey(event, isInside)
    else if (event instanceof MouseEvent && isInside) onMouse(event, shown)
  }
  for (const type of EVENTS) {
    const passive = !ACTIVE.includes(type)
    window.addEventListener(type, onEvent, { capture: true, passive })
  }
  return () => {
    for (const type of EVENTS) window.removeEventListener(type, onEvent, true)
  }
}

function onMouse(event: MouseEvent, { root }: Host): void {
  const { type, detail, clientX, clientY } = event
  const under = root.elementFromPoint(clientX, clientY)
  // A button that is pressed leaves focus and selection to the page.
  if (type === 'mousedown' && under?.closest('button')) event.preventDefault()
  if (type !== 'click') return
  // A click without a count was made by a key.
  const target = detail === 0 ? (root.activeElement ?? under) : under
  target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
}
