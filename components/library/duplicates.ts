// Notices that are held already: the same number, the same title of the same day, or nearly the same
// text.
import { type Head, textOf } from '../../data/records/library.ts'
import type { Notice } from '../../data/schema.ts'
import { foldText } from '../../data/text/fold.ts'
import { resemblance, sketchOf } from '../../data/text/sketch.ts'

/** Above it two texts are one that was corrected; notices of one campaign in two years are below. */
const NEARLY_SAME = 0.7

export type Sameness = 'number' | 'title' | 'text'

export interface Duplicate {
  head: Head
  by: Sameness
}

export function duplicatesOf(notice: Notice, heads: readonly Head[]): Duplicate[] {
  const sketch = sketchOf(textOf(notice))
  return heads.flatMap((head) => {
    const by = samenessOf(notice, sketch, head)
    return by === null ? [] : [{ head, by }]
  })
}

function samenessOf(
  { documentNumber, title, date }: Notice,
  sketch: Uint32Array,
  head: Head,
): Sameness | null {
  if (documentNumber && head.number) {
    if (foldText(documentNumber.value) === foldText(head.number)) return 'number'
  } else if (foldText(head.title) === foldText(title) && head.date === date) {
    return 'title'
  }
  return resemblance(sketch, head.sketch) >= NEARLY_SAME ? 'text' : null
}
