// Keeps what happens on the button from the page, and what the page does with events from the
// button. The script runs before the page's, so its listeners on the window are the first of all.
import { keepListening, type Listeners } from '../../app/in-page/kept-listeners.ts'

const EVENTS: readonly string[] = [
  'keydown keypress keyup pointerdown pointerup mousedown mouseup',
  'click dblclick auxclick contextmenu touchstart touchend',
  'selectstart dragstart focus blur focusin focusout beforetoggle toggle',
].flatMap((line) => line.split(' '))

export interface Isolation {
  owns: (event: Event) => boolean
  onClick: (event: MouseEvent) => void
}

/** Returns how to stop. */
export function isolateEvents({ owns, onClick }: Isolation): () => void {
  const onEvent = (event: Event): void => {
    if (!owns(event)) return
    event.stopImmediatePropagation()
    // A button that is pressed leaves focus and selection to the page.
    if (event.type === 'mousedown') event.preventDefault()
    if (event.type === 'click' && event instanceof MouseEvent) onClick(event)
  }
  const listeners: Listeners = Object.fromEntries(EVENTS.map((type) => [type, onEvent]))
  return keepListening(window, listeners, { active: ['mousedown'] })
}
