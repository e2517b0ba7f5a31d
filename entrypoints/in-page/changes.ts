// Tells when the selection of a page has changed and come to rest: when the mouse is up, or the
// keyboard pauses. Listens in the page and its frames of the same origin.
import { documentsFrom } from './focus.ts'
import { readSelection, type Selected } from './selected.ts'

/** A pause in selecting by keyboard; longer than a key takes to repeat. */
const PAUSE_MS = 250

/**
 * @param tell gets each reading that differs from the one before; the one at the start is known
 * @returns stops, and leaves no listener behind
 */
export function followChanges(top: Document, tell: (now: Selected) => void): () => void {
  const stopped = new AbortController()
  const heard = new WeakSet<Document>()
  let known = readSelection(top)
  let changed = false
  let mouseIsDown = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const settle = (): void => {
    changed = false
    const now = readSelection(top)
    if (isSame(now, known)) return
    known = now
    tell(now)
  }
  const settleAfter = (pause: number): void => {
    clearTimeout(timer)
    timer = setTimeout(settle, pause)
  }
  const onChange = (): void => {
    // What a page selects by itself while the user writes elsewhere is not the user's choice.
    if (!top.hasFocus()) return
    changed = true
    if (!mouseIsDown) settleAfter(PAUSE_MS)
  }
  const onDown = (event: Event): void => {
    if (!('button' in event) || event.button !== 0) return
    mouseIsDown = true
    clearTimeout(timer)
  }
  const onUp = (): void => {
    mouseIsDown = false
    if (changed) settleAfter(0)
  }
  /** The focus went into a frame, which may be new or of another origin; or out of the page. */
  const onBlur = (): void => {
    listen()
    settleAfter(0)
  }
  const listen = (): void => {
    for (const document of documentsFrom(top)) {
      if (heard.has(document)) continue
      heard.add(document)
      const on = (target: EventTarget, type: string, run: (event: Event) => void): void =>
        target.addEventListener(type, run, { capture: true, signal: stopped.signal })
      on(document, 'selectionchange', onChange)
      // A field keeps its selection while the focus is elsewhere.
      on(document, 'focusin', onChange)
      on(document, 'pointerdown', onDown)
      on(document, 'pointerup', onUp)
      // Neither a dragged text nor a context menu lets go of the mouse in the page.
      on(document, 'pointercancel', onUp)
      on(document, 'contextmenu', onUp)
      // A frame has loaded another document.
      on(document, 'load', listen)
      if (document.defaultView) on(document.defaultView, 'blur', onBlur)
    }
  }
  listen()
  return () => {
    clearTimeout(timer)
    stopped.abort()
  }
}

function isSame(one: Selected, other: Selected): boolean {
  if (one.state === 'selection' && other.state === 'selection')
    return one.text === other.text && one.editable === other.editable
  if (one.state === 'empty' && other.state === 'empty') return one.caret === other.caret
  return one.state === other.state
}
