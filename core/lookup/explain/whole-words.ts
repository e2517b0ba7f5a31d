// Widens differences to whole words: 推动 for 推进, not 动 for 进.
import { type Aligned, type EdgeOf, joined } from './alignment.ts'

/** A changed stretch grows by no more than this at an end. */
const MOST_GROWN = 3

/** Where words begin and end, by UTF-16 offsets; null in a browser that cannot tell. */
export function wordEdges(text: string): ReadonlySet<number> | null {
  if (!('Segmenter' in Intl)) return null
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  const edges = new Set([text.length])
  for (const { index } of segmenter.segment(text)) edges.add(index)
  return edges
}

/**
 * The alignment with each exchange grown to the ends of the words that it lies in, where that is
 * possible on both sides; what is only added or left out stays as it is.
 */
export function inWholeWords(aligned: readonly Aligned[], edgeOf: EdgeOf): Aligned[] {
  const regions = aligned.map((region) => ({ ...region }))
  for (const [at, region] of regions.entries()) {
    if (!isExchange(region)) continue
    const before = regions[at - 1]
    const after = regions[at + 1]
    const back = before?.type === 'same' ? stepsBack(region, before, edgeOf) : 0
    if (before && back > 0) {
      before.left = [before.left[0], before.left[1] - back]
      before.right = [before.right[0], before.right[1] - back]
      region.left = [region.left[0] - back, region.left[1]]
      region.right = [region.right[0] - back, region.right[1]]
    }
    const on = after?.type === 'same' ? stepsOn(region, after, edgeOf) : 0
    if (after && on > 0) {
      after.left = [after.left[0] + on, after.left[1]]
      after.right = [after.right[0] + on, after.right[1]]
      region.left = [region.left[0], region.left[1] + on]
      region.right = [region.right[0], region.right[1] + on]
    }
  }
  return joined(regions)
}

const isExchange = ({ type, left, right }: Aligned): boolean =>
  type === 'changed' && left[1] > left[0] && right[1] > right[0]

function stepsBack({ left, right }: Aligned, before: Aligned, edgeOf: EdgeOf): number {
  const most = Math.min(MOST_GROWN, before.left[1] - before.left[0])
  for (let steps = 0; steps <= most; steps++)
    if (edgeOf('left', left[0] - steps) > 0 && edgeOf('right', right[0] - steps) > 0)
      return steps
  return 0
}

function stepsOn({ left, right }: Aligned, after: Aligned, edgeOf: EdgeOf): number {
  const most = Math.min(MOST_GROWN, after.left[1] - after.left[0])
  for (let steps = 0; steps <= most; steps++)
    if (edgeOf('left', left[1] + steps) > 0 && edgeOf('right', right[1] + steps) > 0)
      return steps
  return 0
}
