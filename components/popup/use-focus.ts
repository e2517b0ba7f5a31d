// Where the focus goes when the popup opens or a text arrives: the chosen result, else the box.
import type { RefObject } from 'preact'
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks'

/**
 * @param ready false while results are still to come; the request waits for them
 * @returns asks for the focus to be moved after the next render
 */
export function useFocus(
  root: RefObject<HTMLElement | null>,
  box: RefObject<HTMLTextAreaElement | null>,
  ready: boolean,
): () => void {
  const [request, setRequest] = useState(1)
  const handled = useRef(0)
  useLayoutEffect(() => {
    if (!ready || handled.current === request) return
    handled.current = request
    const chosen = root.current?.querySelector<HTMLElement>('[role=option][tabindex="0"]')
    ;(chosen ?? box.current)?.focus()
  })
  return useCallback(() => setRequest((number) => number + 1), [])
}
