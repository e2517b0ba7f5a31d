// Where the focus goes when the popup opens or a text arrives: the chosen result, else the box.
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * @param request counts what asked for the focus; the first is the opening
 * @param ready false while results are still to come; the request waits for them
 * @param opensInBox the first request selects the text in the box, so that typing and pasting
 *   replace it
 */
export function useFocus(
  root: RefObject<HTMLElement | null>,
  box: RefObject<HTMLTextAreaElement | null>,
  request: number,
  ready: boolean,
  opensInBox: boolean,
): void {
  const handled = useRef(0)
  useLayoutEffect(() => {
    const isFirst = handled.current === 0
    if (handled.current === request || (!ready && !(isFirst && opensInBox))) return
    handled.current = request
    if (isFirst && opensInBox) return selectText(box.current)
    const chosen = root.current?.querySelector<HTMLElement>('[role=option][tabindex="0"]')
    ;(chosen ?? box.current)?.focus()
  }, [root, box, request, ready, opensInBox])
}

/** Moves the focus into the box with all of its text selected. */
export function selectText(box: HTMLTextAreaElement | null): void {
  box?.focus()
  box?.select()
}
