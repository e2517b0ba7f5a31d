// Tells when the user has selected something: by dragging, with two clicks or three, with Shift and
// a click, with Shift and the arrows, Ctrl+A, or by a long touch and its handles. What a script of
// the page selects is not told, and a click or key at the same moment does not make it the user's:
// the selection has to lie where the pointer was, or to have been carried on from where it stood.
import { keepListening } from './kept-listeners.ts'
import { isSelecting, makesSelection, type Point, type Press, pressOf } from './press.ts'
import { isExtended, type SelectedSpan, selectedSpan } from './selected-span.ts'

export type Pointer = 'mouse' | 'touch' | 'keyboard'

export interface SelectingListener {
  /** Events that are none of the page's. */
  isOwn?: (event: Event) => boolean
  /** The pointer is pressed, or a key that selects: what was selected before is past. */
  onBegin: () => void
  onSelected: (pointer: Pointer, point: Point | null) => void
  /** It has changed, and the user has not selected. */
  onChanged: () => void
}

/** Browsers change the selection only after the pointer's event. */
const AFTER_POINTER_MS = 20
/** Longer than a key takes to repeat. */
const SETTLED_MS = 300

interface Gesture {
  pointer: Pointer
  point: Point | null
  isMade: (now: SelectedSpan) => boolean
}

/** In one document. Returns how to stop. */
export function watchSelecting(view: Window, listener: SelectingListener): () => void {
  const page = view.document
  const isOwn = (event: Event): boolean => listener.isOwn?.(event) ?? false
  let press: Press | null = null
  let lastPress: Press | null = null
  let gesture: Gesture | null = null
  /** The selection that a touch made: its handles tell of nothing but the selection. */
  let touched: SelectedSpan | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const settleAfter = (milliseconds: number): void => {
    clearTimeout(timer)
    timer = setTimeout(settle, milliseconds)
  }
  const settle = (): void => {
    const now = selectedSpan(page)
    const made = now && gesture?.isMade(now) ? gesture : null
    gesture = null
    touched = made?.pointer === 'touch' ? now : null
    if (made) listener.onSelected(made.pointer, made.point)
    else listener.onChanged()
  }
  const onDown = (event: Event): void => {
    if (!isPointer(event) || !event.isTrusted || isOwn(event)) return
    clearTimeout(timer)
    gesture = null
    touched = null
    press = event.button === 0 ? pressOf(page, event, lastPress) : null
    lastPress = press
    listener.onBegin()
  }
  const onUp = (event: Event): void => {
    if (!isPointer(event) || !event.isTrusted || !press) return
    gesture = gestureOfPointer(page, press, event)
    settleAfter(press.isTouch ? SETTLED_MS : AFTER_POINTER_MS)
    press = null
  }
  const onKey = (event: Event): void => {
    const made = event.isTrusted && !isOwn(event) && gestureOfKey(page, event)
    if (!made) return
    listener.onBegin()
    gesture = made
    settleAfter(SETTLED_MS)
  }
  const onChange = (): void => {
    if (press) return
    if (touched) gesture ??= extendingGesture('touch', touched)
    settleAfter(SETTLED_MS)
  }
  const stopListening = keepListening(view, {
    pointerdown: onDown,
    pointerup: onUp,
    pointercancel: onUp,
    // The menu of a long touch takes the pointer away.
    contextmenu: onUp,
    keydown: onKey,
    selectionchange: onChange,
  })
  return () => {
    clearTimeout(timer)
    stopListening()
  }
}

function gestureOfPointer(
  page: Document,
  press: Press,
  event: PointerEvent,
): Gesture | null {
  if (!isSelecting(press, event)) return null
  return {
    pointer: press.isTouch ? 'touch' : 'mouse',
    point: { x: event.clientX, y: event.clientY },
    isMade: makesSelection(page, press, event),
  }
}

function gestureOfKey(page: Document, event: Event): Gesture | null {
  if (!isKey(event)) return null
  if (isSelectAll(event)) return { pointer: 'keyboard', point: null, isMade: () => true }
  return isExtending(event) ? extendingGesture('keyboard', selectedSpan(page)) : null
}

/** By Shift and the arrows, or by the handles of a touch. @param before what was selected then */
function extendingGesture(pointer: Pointer, before: SelectedSpan | null): Gesture {
  return { pointer, point: null, isMade: (now) => isExtended(before, now) }
}

// Not by instanceof: events of another frame are of another realm.
const isPointer = (event: Event): event is PointerEvent => 'clientX' in event
const isKey = (event: Event): event is KeyboardEvent => 'key' in event

const EXTENDING = /^(Arrow\w+|Home|End|Page(Up|Down))$/u

function isExtending({ shiftKey, key }: KeyboardEvent): boolean {
  return shiftKey && EXTENDING.test(key)
}

/** Also where a Cyrillic or other keyboard has another letter there. */
function isSelectAll({ ctrlKey, metaKey, altKey, key, code }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && (/^a$/iu.test(key) || code === 'KeyA')
}
