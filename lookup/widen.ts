// A stretch ends at its last shared bigram; a wrong character at the end of a wording lies beyond it.
import type { Folded } from '../data/text/fold.ts'
import type { Ranked } from './rank.ts'

/** More than this at an end is no slip but another part of the wording. */
const MOST = 3

/**
 * The stretch with what stands in the place of the wording's missing ends (推动 before
 * 高质量发展, where the wording has 推进), up to the end of a sentence.
 */
export function widened(
  ranked: Ranked,
  folded: Folded,
  original: string,
): [number, number] {
  const { start, end } = ranked
  const form = ranked.candidate.form.folded
  const first = form.indexOf(folded.text.slice(start, start + 2))
  const last = form.lastIndexOf(folded.text.slice(end - 2, end))
  const lead = first > 0 && first <= MOST ? first : 0
  const rest = form.length - last - 2
  const tail = last >= 0 && rest > 0 && rest <= MOST ? rest : 0
  let from = start
  while (from > Math.max(0, start - lead) && !breaks(folded, original, from)) from--
  let to = end
  while (to < Math.min(folded.text.length, end + tail) && !breaks(folded, original, to))
    to++
  return [from, to]
}

/** Whether a sentence or a line ends between the units before and after this place. */
function breaks(folded: Folded, original: string, at: number): boolean {
  return /[。！？；;\n]/u.test(original.slice(folded.to[at - 1], folded.from[at]))
}
