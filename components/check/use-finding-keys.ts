// The keys of the screen of findings.
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

export interface FindingKeys {
  step: (by: 1 | -1) => void
  toEnd: (end: 'first' | 'last') => void
  /** @param at of the suggestion, from 0 */
  fix: (at: number) => void
  ignore: () => void
  help: () => void
  /** A text that was pasted elsewhere than into the box. */
  paste: (text: string) => void
}

export function useFindingKeys(
  list: RefObject<HTMLElement | null>,
  keys: FindingKeys,
): void {
  // The listeners stay; what they call is that of the last render.
  const current = useRef(keys)
  current.current = keys
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return
      const act = actionOf(event, list.current, current.current)
      if (!act) return
      event.preventDefault()
      act()
    }
    const onPaste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (isField(event.target) || text === '') return
      event.preventDefault()
      current.current.paste(text)
    }
    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('paste', onPaste)
    }
  }, [list])
}

type Act = () => void

function actionOf(
  event: KeyboardEvent,
  list: HTMLElement | null,
  keys: FindingKeys,
): Act | null {
  const { key, shiftKey, target } = event
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  // These work wherever the focus is, as in editors.
  if (key === 'F8') return () => keys.step(shiftKey ? -1 : 1)
  return isField(target) ? null : keyAction(event, list, keys)
}

/** Outside of fields, where letters and digits are typed. */
function keyAction(
  { key, repeat, target }: KeyboardEvent,
  list: HTMLElement | null,
  keys: FindingKeys,
): Act | null {
  if (key === '?') return keys.help
  const isFinding =
    target instanceof Element && target.matches('[data-testid=finding] > button')
  const isInList = target instanceof Node && (list?.contains(target) ?? false)
  if (isFinding && key === 'Enter') return repeat ? () => {} : () => keys.fix(0)
  if (!isInList && target !== document.body) return null
  return listAction(key, keys)
}

/** On a finding, on its buttons, and where nothing has the focus. */
function listAction(key: string, keys: FindingKeys): Act | null {
  switch (key) {
    case 'ArrowDown':
      return () => keys.step(1)
    case 'ArrowUp':
      return () => keys.step(-1)
    case 'Home':
      return () => keys.toEnd('first')
    case 'End':
      return () => keys.toEnd('last')
    case 'Delete':
      return keys.ignore
    default:
      return /^[1-9]$/u.test(key) ? () => keys.fix(Number(key) - 1) : null
  }
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement
