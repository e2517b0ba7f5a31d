// Names that a line break of a printed page divides: 住房城乡 / 建设部.
import { nameHits } from '../../lookup/names/index.ts'
import { fold } from '../../text/fold.ts'
import type { CheckIndex } from '../check-index.ts'
import type { FoundPlace } from '../types.ts'

const LONGEST_HEAD = 20
const WRAPPED = /([^\n]+)\n\s*$/u

/** The place is the end of a longer name that begins on the line above. */
export function isEndOfWrappedName(
  { start, end }: FoundPlace,
  text: string,
  { bodies }: CheckIndex,
): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_HEAD), start)
  const [, head = ''] = WRAPPED.exec(before) ?? []
  if (head === '') return false
  const joined = fold(head + text.slice(start, end))
  return nameHits(joined, bodies.table).some(
    (hit) =>
      (joined.from[hit.start] ?? 0) < head.length && hit.end === joined.text.length,
  )
}
