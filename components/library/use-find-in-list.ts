// The browser's search finds only what is drawn. In a long list Ctrl+F goes to the search of the list
// first; pressed there once more, it is the browser's.
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

export function useFindInList(
  search: RefObject<HTMLInputElement | null>,
  isLong: boolean,
): void {
  useEffect(() => {
    if (!isLong) return
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event
      const isFind = (ctrlKey || metaKey) && !altKey && !shiftKey && key === 'f'
      const { current } = search
      if (!isFind || !current || document.activeElement === current) return
      event.preventDefault()
      current.focus()
      current.select()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [search, isLong])
}
