// When a stretch that is like a theme or slogan is meant for it.
import { isOfYear } from '../../lookup/claims/index.ts'
import { yearFacts } from '../../lookup/facts/index.ts'
import { originalSpan } from '../../text/fold.ts'
import type { CheckIndex } from '../check-index.ts'
import { isMarkedExactly } from '../text/marked-stretches.ts'
import type { PlacedParagraph, Reading } from '../text/reading.ts'
import { yearClaimAt } from '../themes/claimed-years.ts'
import type { Alignment } from './alignment.ts'
import { isConfusable, UNITS_PER_EDIT } from './strictness.ts'

/** The theme of another year is not meant where the year that is said has one that is not known. */
function isOfSaidYear(
  { wording: { entry }, cost }: Alignment,
  placed: PlacedParagraph,
  reading: Reading,
  { library }: CheckIndex,
  [from, to]: readonly [number, number],
): boolean {
  const claim = yearClaimAt(placed, from, to, reading)
  if (!claim) return true
  const { year, campaigns } = claim
  const isRight = campaigns.some(
    (campaign) =>
      isOfYear(entry, 'theme', year, campaign, library.facts.campaigns) ||
      isOfYear(entry, 'slogan', year, campaign, library.facts.campaigns),
  )
  const isKnown = campaigns.some(
    (campaign) => yearFacts(campaign, year, library.facts)?.theme,
  )
  return isRight || (isKnown && cost === 1)
}

const SHORTEST_THEME = 8
const SHORTEST_SEEN = 5
const CALLED_THEME = /主题|口号|标语|以\s*$/u
const CONTEXT = 20

/** Of another year than the sentence says a theme is not meant; that is the matter of theme-year. */
export function isThemeMeant(
  alignment: Alignment,
  placed: PlacedParagraph,
  reading: Reading,
  index: CheckIndex,
): boolean {
  const { wording, cost } = alignment
  const { paragraph } = placed
  const [from, to] = originalSpan(paragraph.folded(), ...alignment.text)
  if (!isOfSaidYear(alignment, placed, reading, index, [from, to])) return false
  const { length } = wording.folded
  const isQuoted = isMarkedExactly(paragraph.text, from, to)
  const isCalled = CALLED_THEME.test(
    paragraph.text.slice(Math.max(0, from - CONTEXT), from),
  )
  const confusable = isConfusable(paragraph.folded().text, alignment)
  if (length < SHORTEST_THEME)
    return cost === 1 && isQuoted && (isCalled || (confusable && length > SHORTEST_SEEN))
  return cost * UNITS_PER_EDIT <= length || isQuoted || isCalled
}
