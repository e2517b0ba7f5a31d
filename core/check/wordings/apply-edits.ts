// Writes a held wording into a text that differs from it by few characters: the writer's own marks,
// spaces and traditional line breaks stay.
import { type Folded, originalSpan } from '../../text/fold.ts'
import type { Alignment } from './alignment.ts'

/** The stretch of the original that an alignment covers, and what it becomes. */
export function mendedStretch(
  text: string,
  folded: Folded,
  { text: [from, to], wording, edits }: Alignment,
): { start: number; end: number; mended: string } {
  const [start, end] = originalSpan(folded, from, to)
  let mended = ''
  let at = start
  for (const edit of edits) {
    const [editStart, editEnd] = placeOf(folded, edit.text)
    mended += text.slice(at, editStart)
    mended += wording.folded.slice(...edit.wording)
    at = editEnd
  }
  return { start, end, mended: mended + text.slice(at, end) }
}

/** Of an insertion: right behind the character before it. */
function placeOf(
  folded: Folded,
  [from, to]: readonly [number, number],
): [number, number] {
  if (to > from) return originalSpan(folded, from, to)
  const at = folded.to[from - 1] ?? folded.from[from] ?? 0
  return [at, at]
}
