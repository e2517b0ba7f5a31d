// The keys of the popup where the focus is not in a field.
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { KindChoice } from '../../core/results/filter.ts'
import type { Action } from './actions.ts'
import { isComposing } from './composing.ts'
import { CHOICES } from './KindFilter.tsx'
import type { ListMove } from './move.ts'
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
      if (event.defaultPrevented || isComposing(event) || isWithin(event, FIELD)) return
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
      if (isWithin(event, FIELD) || text === '') return
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

type Step = (event: KeyboardEvent, handlers: KeyHandlers) => boolean

/** What a key may be for, first to last; a step tells whether it took the key. */
const STEPS: readonly Step[] = [runAction, sayWhatIsMissing, pickKind, moveInList]

/** Whether the key was one of the popup's. */
const act: Step = (event, handlers) => STEPS.some((step) => step(event, handlers))

function actionOf(
  { key, shiftKey }: KeyboardEvent,
  { actions }: KeyHandlers,
): Action | undefined {
  const letter = letterOf(key)
  return actions.find((action) => action.key === letter && action.shift === shiftKey)
}

function runAction(event: KeyboardEvent, handlers: KeyHandlers): boolean {
  const action = actionOf(event, handlers)
  if (!action || (event.key === 'Enter' && isWithin(event, CONTROL))) return false
  // A key that is held down does it once.
  if (!event.repeat) handlers.onAction(action)
  return true
}

function sayWhatIsMissing(event: KeyboardEvent, handlers: KeyHandlers): boolean {
  if (actionOf(event, handlers) || isWithin(event, CONTROL)) return false
  return handlers.onMissing(letterOf(event.key), event.shiftKey)
}

function pickKind({ key }: KeyboardEvent, { onKind }: KeyHandlers): boolean {
  const kind = /^\d$/u.test(key) ? CHOICES[Number(key)] : undefined
  if (kind) onKind(kind)
  return kind !== undefined
}

function moveInList(event: KeyboardEvent, { onMove }: KeyHandlers): boolean {
  const move = MOVES[event.key]
  const isInList = isWithin(event, '[role=option]') || event.target === document.body
  if (move === undefined || !isInList) return false
  onMove(move)
  return true
}

/** In lower case, whatever Shift and Caps Lock make of it; other keys have names. */
const letterOf = (key: string): string => (key.length === 1 ? key.toLowerCase() : key)

const FIELD = 'textarea, input, select'
/** These take Enter themselves. */
const CONTROL = 'button, a, summary'

function isWithin({ target }: Event, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null
}

/** One character; named keys (Tab, F5) are longer, and the space scrolls. */
function isPrintable(key: string): boolean {
  return [...key].length === 1 && key !== ' '
}
