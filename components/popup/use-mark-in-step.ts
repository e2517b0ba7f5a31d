// Keeps the marked text behind the box where the box has scrolled its own, and brings the stretch
// of the chosen result into view.

import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import type { Span } from '../../core/lookup/index.ts'

/**
 * @param at the stretch marked, another one for each text; it is brought into view, but not while the
 *   reader is in the box
 */
export function useMarkInStep(
  box: RefObject<HTMLTextAreaElement | null>,
  layer: RefObject<HTMLElement | null>,
  at: Span | null,
): void {
  useLayoutEffect(() => {
    const area = box.current
    const behind = layer.current
    const mark = behind?.querySelector('mark')
    if (!at || !area || !behind || !mark) return
    const follow = (): void => {
      behind.scrollTop = area.scrollTop
    }
    const show = (): void => {
      bringIntoView(area, mark)
      follow()
    }
    const onLeave = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Element && relatedTarget.matches(CHOSEN)) show()
    }
    if (document.activeElement === area) follow()
    else show()
    area.addEventListener('scroll', follow, { passive: true })
    area.addEventListener('blur', onLeave)
    return () => {
      area.removeEventListener('scroll', follow)
      area.removeEventListener('blur', onLeave)
    }
  }, [box, layer, at])
}

const CHOSEN = '[role=option][aria-selected=true]'
/** Lines on show in a box that scrolls, see query-box.css. */
const LINES = 3

/** With a line above it, so that the reader sees where in the text it stands. */
function bringIntoView(area: HTMLTextAreaElement, mark: HTMLElement): void {
  const { scrollTop, clientHeight } = area
  const top = mark.offsetTop
  const isInView = top >= scrollTop && top + mark.offsetHeight <= scrollTop + clientHeight
  const line = clientHeight / LINES
  if (!isInView) area.scrollTop = (Math.floor(top / line) - 1) * line
}
