// Keys of pages with lists: / goes to the search field, Ctrl+Z takes back what was done last.
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

export function useListKeys(
  search: RefObject<HTMLElement | null> | null,
  undo: () => void,
): void {
  const current = useRef(undo)
  current.current = undo
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event
      if (isField(target) || altKey || event.defaultPrevented) return
      const isCommand = ctrlKey || metaKey
      if (isCommand && !shiftKey && key.toLowerCase() === 'z') current.current()
      else if (search && !isCommand && key === '/') search.current?.focus()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [search])
}

/** There Ctrl+Z takes back what was typed, and / is typed. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement
