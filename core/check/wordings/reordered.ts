// Stretches that have the characters of a held wording in another order.
import { isReordered } from '../text/edit-distance.ts'
import type { WordingIndex } from './wording-index.ts'
import type { Wording } from './wordings.ts'

export interface Reordered {
  wording: Wording
  text: readonly [from: number, to: number]
}

/** The order differs by a whole word: the first two characters and the last two are in their places. */
export function reorderedWordings(text: string, index: WordingIndex): Reordered[] {
  const found: Reordered[] = []
  for (let end = 2; end <= text.length; end++) {
    for (const wording of index.byTail.get(text.slice(end - 2, end)) ?? []) {
      const start = end - wording.folded.length
      if (start < 0 || !text.startsWith(wording.folded.slice(0, 2), start)) continue
      const written = text.slice(start, end)
      if (!index.packed.has(written) && isReordered(written, wording.folded))
        found.push({ wording, text: [start, end] })
    }
  }
  return found
}
