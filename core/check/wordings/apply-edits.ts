// Writes a held wording into a text that differs from it by few characters: the writer's own marks,
// spaces and traditional line breaks stay.
import { type Folded, fold, originalSpan } from '../../text/fold.ts'
import type { Alignment, Edit } from './alignment.ts'

/** The stretch of the original that an alignment covers, and what it becomes. */
export function mendedStretch(
  text: string,
  folded: Folded,
  { text: [from, to], wording, edits }: Alignment,
): { start: number; end: number; mended: string } {
  const [start, end] = originalSpan(folded, from, to)
  const printed = fold(wording.text)
  let mended = ''
  let at = start
  for (const edit of edits) {
    const [editStart, editEnd] = placeOf(folded, edit, printed)
    mended += text.slice(at, editStart)
    mended += wording.folded.slice(...edit.wording)
    at = editEnd
  }
  return { start, end, mended: mended + text.slice(at, end) }
}

/**
 * Of an insertion: right behind the character before it, or right before the next one where the print
 * has a mark or space before what is inserted (共享食安 in 诚信尚俭 共享食安).
 */
function placeOf(folded: Folded, edit: Edit, printed: Folded): [number, number] {
  const [from, to] = edit.text
  if (to > from) return originalSpan(folded, from, to)
  const [first] = edit.wording
  const isFirst = first === 0 || printed.from[first] !== printed.to[first - 1]
  const before = folded.to[from - 1]
  const next = folded.from[from]
  const at = (isFirst ? (next ?? before) : (before ?? next)) ?? 0
  return [at, at]
}
