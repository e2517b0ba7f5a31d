// Tells when the user has selected something else in a page, in it or in its frames of the same
// origin. What a script of the page selects is not told.

import type { Selected } from '../messages/protocol.ts'
import { call, get } from './dom.ts'
import { documentsFrom } from './focus.ts'
import { keepListening } from './kept-listeners.ts'
import { readSelection } from './selected.ts'
import { watchSelecting } from './selecting.ts'

/**
 * @param tell gets each reading that differs from the one before; the one at the start is known
 * @returns stops, and leaves no listener behind
 */
export function followChanges(top: Document, tell: (now: Selected) => void): () => void {
  const heard = new WeakSet<Document>()
  const stops: (() => void)[] = []
  let known = readSelection(top)
  /** What the user has selected last, and may come back to: a field keeps its selection. */
  let chosen = known

  const take = (now: Selected): void => {
    if (isSame(now, known)) return
    known = now
    tell(now)
  }
  const onSelected = (): void => {
    chosen = readSelection(top)
    take(chosen)
  }
  const onChanged = (): void => {
    // What happens while the user is elsewhere is not the user's choice.
    if (!call(Document.prototype, 'hasFocus', top)) return
    const now = readSelection(top)
    if (now.state !== 'selection' || isSame(now, chosen)) take(now)
  }
  const listen = (): void => {
    for (const page of documentsFrom(top)) {
      const view = get(Document.prototype, 'defaultView', page)
      if (!view || heard.has(page)) continue
      heard.add(page)
      stops.push(
        watchSelecting(view, { onBegin: () => {}, onSelected, onChanged }),
        keepListening(view, {
          // The focus went into a frame, which may be new or of another origin; or out of the page.
          blur: listenAndLook,
          // A field keeps its selection while the focus is elsewhere.
          focusin: onChanged,
          // A frame has loaded another document.
          load: listen,
        }),
      )
    }
  }
  const listenAndLook = (): void => {
    listen()
    onChanged()
  }
  listen()
  return () => {
    for (const stop of stops) stop()
  }
}

function isSame(one: Selected, other: Selected): boolean {
  if (one.state === 'selection' && other.state === 'selection')
    return one.text === other.text && one.editable === other.editable
  if (one.state === 'empty' && other.state === 'empty') return one.caret === other.caret
  return one.state === other.state
}
