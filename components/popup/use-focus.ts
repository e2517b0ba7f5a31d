// Where the focus goes when the popup opens or a text arrives: the chosen result, else the box.
import type { RefObject } from 'preact'
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks'

/**
 * @param ready false while results are still to come; the request waits for them
 * @param opensInBox the first request selects the text in the box, so that typing and pasting
 *   replace it
 * @returns asks for the focus to be moved after the next render
 */
export function useFocus(
  root: RefObject<HTMLElement | null>,
  box: RefObject<HTMLTextAreaElement | null>,
  ready: boolean,
  opensInBox: boolean,
): () => void {
  const [request, setRequest] = useState(1)
  const handled = useRef(0)
  useLayoutEffect(() => {
    const isFirst = handled.current === 0
    if (handled.current === request || (!ready && !(isFirst && opensInBox))) return
    handled.current = request
    if (isFirst && opensInBox) return selectText(box.current)
    const chosen = root.current?.querySelector<HTMLElement>('[role=option][tabindex="0"]')
    ;(chosen ?? box.current)?.focus()
  })
  return useCallback(() => setRequest((number) => number + 1), [])
}

/** Moves the focus into the box with all of its text selected. */
export function selectText(box: HTMLTextAreaElement | null): void {
  box?.focus()
  box?.select()
}
