// Tells when a selection is finished: the pointer is let go, or the selection has not changed for a
// while (keyboard, handles of a touch selection). Until then it does nothing but wait.
import type { Point, Pointer } from './anchor.ts'

export interface SelectionListener {
  /** Whether an event comes from the bubble itself. */
  isOwn: (event: Event) => boolean
  /** Something else is pressed: what is shown is about something past. */
  onBegin: () => void
  onFinished: (pointer: Pointer, point: Point | null) => void
}

/** Browsers change the selection only after the pointer's event. */
const AFTER_POINTER_MS = 20
const SETTLED_MS = 300

const QUIETLY = { capture: true, passive: true } as const

/** Returns how to stop. */
export function watchSelections(listener: SelectionListener): () => void {
  let pressed = false
  let pressedOwn = false
  let composing = false
  let byTouch = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const soon = (milliseconds: number, pointer: Pointer, point: Point | null): void => {
    clearTimeout(timer)
    timer = setTimeout(() => listener.onFinished(pointer, point), milliseconds)
  }
  const onDown = (event: PointerEvent): void => {
    pressedOwn = listener.isOwn(event)
    if (pressedOwn) return
    pressed = true
    byTouch = event.pointerType === 'touch'
    clearTimeout(timer)
    listener.onBegin()
  }
  const onUp = (event: PointerEvent): void => {
    pressed = false
    if (pressedOwn || listener.isOwn(event)) return
    const point = { x: event.clientX, y: event.clientY }
    // A touch that becomes a scroll, or a drag of the text, is cancelled.
    if (event.type === 'pointerup') {
      soon(AFTER_POINTER_MS, byTouch ? 'touch' : 'mouse', point)
    }
  }
  const onChange = (): void => {
    // What is selected in the card is no selection of the page.
    if (pressed || pressedOwn || composing) return
    soon(SETTLED_MS, byTouch ? 'touch' : 'keyboard', null)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (listener.isOwn(event)) return
    pressedOwn = false
    byTouch = false
  }
  const onComposition = ({ type }: Event): void => {
    composing = type === 'compositionstart'
  }

  window.addEventListener('pointerdown', onDown, QUIETLY)
  window.addEventListener('pointerup', onUp, QUIETLY)
  window.addEventListener('pointercancel', onUp, QUIETLY)
  window.addEventListener('keydown', onKey, QUIETLY)
  window.addEventListener('compositionstart', onComposition, QUIETLY)
  window.addEventListener('compositionend', onComposition, QUIETLY)
  document.addEventListener('selectionchange', onChange, QUIETLY)
  return () => {
    clearTimeout(timer)
    window.removeEventListener('pointerdown', onDown, QUIETLY)
    window.removeEventListener('pointerup', onUp, QUIETLY)
    window.removeEventListener('pointercancel', onUp, QUIETLY)
    window.removeEventListener('keydown', onKey, QUIETLY)
    window.removeEventListener('compositionstart', onComposition, QUIETLY)
    window.removeEventListener('compositionend', onComposition, QUIETLY)
    document.removeEventListener('selectionchange', onChange, QUIETLY)
  }
}
