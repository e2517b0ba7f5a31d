// Without alignment: the units that the stretch shares with the pattern, in whatever order.
import type { LcsPattern } from '../../../core/text/lcs.ts'

export { lcsPattern } from '../../../core/text/lcs.ts'

export function lcsLength(
  pattern: LcsPattern,
  text: string,
  start: number,
  end: number,
): number {
  const shared = [...new Set(text.slice(start, end))].filter((unit) =>
    pattern.masks.has(unit.charCodeAt(0)),
  )
  return Math.min(pattern.length, end - start, shared.length)
}
