// Widens a stretch to what stands in the place of the wording's ends: a stretch ends at its last shared
// bigram, and a wrong character at the end of a wording lies beyond that.
import type { Folded } from '../../text/fold.ts'
import type { Ranked } from './rank.ts'

/** More than this at an end is no slip but another part of the wording. */
const MOST = 3

/**
 * The stretch with what stands in the place of the wording's missing ends (推动 before
 * 高质量发展, where the wording has 推进), up to the end of a sentence.
 */
export function widen(
  ranked: Ranked,
  folded: Folded,
  original: string,
): [number, number] {
  const { start, end } = ranked
  const form = ranked.candidate.form.folded
  const lead = missingBefore(folded.text.slice(start, end), form)
  const earlier = leadBefore(lead, form, ranked, folded, original)
  const last = form.lastIndexOf(folded.text.slice(end - 2, end))
  const rest = form.length - last - 2
  const tail = last >= 0 && rest > 0 && rest <= MOST ? rest : 0
  let from = earlier ?? start
  while (
    earlier === null &&
    from > Math.max(0, start - lead) &&
    !breaks(folded, original, from)
  )
    from--
  let to = end
  while (to < Math.min(folded.text.length, end + tail) && !breaks(folded, original, to))
    to++
  return [from, to]
}

/** A word that was put in between is no more than this. */
const PUT_IN = 4

/**
 * Where the missing beginning of the wording stands a little further to the left, behind what was put
 * in: 增强 before 全民 in 增强全民质量意识.
 */
function leadBefore(
  lead: number,
  form: string,
  { start }: Ranked,
  folded: Folded,
  original: string,
): number | null {
  if (lead < 2) return null
  const from = folded.text.lastIndexOf(form.slice(0, lead), start - lead)
  if (from === -1 || start - from > lead + PUT_IN) return null
  for (let at = from + 1; at <= start; at++) if (breaks(folded, original, at)) return null
  return from
}

/**
 * How much of the form lies before the stretch. The first bigram may be one of another place (进质
 * in 推进质量 for 推动质量 … 促进质量), so the next ones are asked as well.
 */
function missingBefore(stretch: string, form: string): number {
  for (let at = 0; at < MOST; at++) {
    const place = form.indexOf(stretch.slice(at, at + 2))
    const missing = place - at
    if (place >= 0 && missing >= 0 && missing <= MOST) return missing
  }
  return 0
}

/** Whether a sentence, a half of it, a quotation or a line ends between the units before and after this place. */
function breaks(folded: Folded, original: string, at: number): boolean {
  return /[。！？；;，,：:“”"‘’「」『』《》（）()\n]/u.test(
    original.slice(folded.to[at - 1], folded.from[at]),
  )
}
