// The keys of the popup where the focus is not in a field.
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Action } from './actions.ts'
import { isComposing } from './composing.ts'
import { CHOICES } from './KindFilter.tsx'
import type { ListMove } from './move.ts'
import type { KindChoice } from './popup-state.ts'
import { selectText } from './use-focus.ts'

export interface KeyHandlers {
  actions: readonly Action[]
  onAction: (action: Action) => void
  /** Whether the key is of an action that is not there; then it says why. */
  onMissing: (key: string, shift: boolean) => boolean
  onKind: (kind: KindChoice) => void
  onMove: (to: ListMove) => void
  onPaste: (text: string) => void
  /** Shows all keys, or hides them. */
  onHelp: () => void
}

const MOVES: Record<string, ListMove> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: 'first',
  End: 'last',
}

export function useKeys(
  box: RefObject<HTMLTextAreaElement | null>,
  handlers: KeyHandlers,
): void {
  // The listeners stay; what they call is that of the last render.
  const current = useRef(handlers)
  current.current = handlers
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isComposing(event) || isField(event.target)) return
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (act(event, current.current)) event.preventDefault()
      else if (event.key === '/') {
        event.preventDefault()
        selectText(box.current)
      } else if (event.key === '?') {
        event.preventDefault()
        current.current.onHelp()
      } else if (isPrintable(event.key)) {
        // The character itself is then typed by the browser, into the box.
        box.current?.focus()
      }
    }
    const onPaste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (isField(event.target) || text === '') return
      event.preventDefault()
      current.current.onPaste(text)
    }
    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('paste', onPaste)
    }
  }, [box])
}

/** Whether the key was one of the popup's. */
function act(event: KeyboardEvent, handlers: KeyHandlers): boolean {
  const { key, shiftKey, target } = event
  const isOnControl = target instanceof Element && target.closest('button, a, summary')
  const letter = key.length === 1 ? key.toLowerCase() : key
  const action = handlers.actions.find(
    (one) => one.key === letter && one.shift === shiftKey,
  )
  if (action && !(isOnControl && key === 'Enter')) {
    // A key that is held down does it once.
    if (!event.repeat) handlers.onAction(action)
    return true
  }
  if (!action && !isOnControl && handlers.onMissing(letter, shiftKey)) return true
  const kind = /^\d$/u.test(key) ? CHOICES[Number(key)] : undefined
  if (kind) {
    handlers.onKind(kind)
    return true
  }
  const move = MOVES[key]
  const isOnResult = target instanceof Element && target.closest('[role=option]')
  if (move !== undefined && (isOnResult || target === document.body)) {
    handlers.onMove(move)
    return true
  }
  return false
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('textarea, input, select') !== null
}

/** One character; named keys (Tab, F5) are longer, and the space scrolls. */
function isPrintable(key: string): boolean {
  return [...key].length === 1 && key !== ' '
}
