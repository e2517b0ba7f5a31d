// Puts the bubble beside the selection, and keeps it there while the page scrolls.
import { computePosition, flip, hide, offset, shift } from '@floating-ui/dom'
import type { Anchor } from './anchor.ts'
import type { Host } from './host.ts'

const EDGE = 8

export interface Placing {
  /** Null when what it stands beside is gone: it stays where it is. */
  anchor: () => Anchor | null
  /** Where the selection is: its scrolling boxes may clip it. */
  context: Element | null
  gap: number
}

/**
 * Below the selection's end or, without room, above all of it; inside the viewport in any case.
 * @returns whether the selection's end is out of sight
 */
export async function place(host: Host, placing: Placing): Promise<boolean> {
  const anchor = placing.anchor()
  if (!anchor) return false
  const { x, y, middlewareData } = await computePosition(
    {
      getBoundingClientRect: () => rectOf(anchor),
      ...(placing.context ? { contextElement: placing.context } : {}),
    },
    host.element,
    {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(placing.gap),
        flip({ crossAxis: false, fallbackStrategy: 'bestFit', padding: EDGE }),
        shift({ crossAxis: true, padding: EDGE }),
        hide(),
      ],
    },
  )
  host.setStyle('left', `${Math.round(x)}px`)
  host.setStyle('top', `${Math.round(y)}px`)
  return middlewareData.hide?.referenceHidden === true
}

/** A rectangle without width would count as hidden at the edge of its box. */
function rectOf({ x, top, bottom }: Anchor) {
  const height = bottom - top
  return { x: x - 1, y: top, left: x - 1, right: x, top, bottom, width: 1, height }
}

/** Calls once a frame at most while anything scrolls or the window changes. Returns how to stop. */
export function whileMoving(move: () => void): () => void {
  let frame = 0
  const onMove = (): void => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(move)
  }
  const quietly = { capture: true, passive: true } as const
  window.addEventListener('scroll', onMove, quietly)
  window.addEventListener('resize', onMove, quietly)
  return () => {
    cancelAnimationFrame(frame)
    window.removeEventListener('scroll', onMove, quietly)
    window.removeEventListener('resize', onMove, quietly)
  }
}
