/** By how many results, or to an end of the list. */
import type { Match } from '../../core/lookup/index.ts'
export type ListMove = number | 'first' | 'last'

/** The result to go to; null above the first one, where the box is. */
export function movedTo(
  results: readonly Match[],
  from: Match | null,
  to: ListMove,
): Match | null {
  if (to === 'first') return results[0] ?? null
  const last = results.length - 1
  if (to === 'last') return results[last] ?? null
  const at = (from ? results.indexOf(from) : -1) + to
  return results[Math.min(at, last)] ?? null
}
