// 党的十九大精神 is not 党的二十大精神 misspelt: which congress it was is what the words are about.
import { KIND } from '../../../data/kinds.ts'
import type { Folded } from '../../text/fold.ts'
import type { Ranked } from './rank.ts'

/** A number as it is written: 二四大 is a slip and names no congress. */
const CONGRESS =
  /(?<![一二三四五六七八九十])(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=大(?!力|[类项常批类])|届)/gu
/** A longer selection holds more than the congress, which is one difference in it. */
const AROUND = 6

/** Whether a wording has little else in common with the selection than a congress, and another one. */
export function isOtherCongress({ candidate }: Ranked, { text }: Folded): boolean {
  const { folded, entry } = candidate.form
  const named = text.match(CONGRESS)
  if (!named) return false
  const ofWording = folded.match(CONGRESS)
  // A selection may be cut within the number: 八大 of 十八大.
  const isSame = (number: string): boolean =>
    ofWording?.some((printed) => printed.endsWith(number)) ?? true
  if (!ofWording || named.some(isSame)) return false
  const isTerm =
    KIND[entry.kind].shape !== 'passage' && folded.length <= text.length + AROUND
  return isTerm || text.length <= ofWording.join('').length + 2 * AROUND
}
