// Whether a sentence gives a wording out as the theme or slogans of a campaign.
import type { YearClaim } from '../themes/claimed-years.ts'

const THEME_BEFORE =
  /主题(?!教育|党日|班会|公园|团日)|口号|标语|[以用]\s*[“"]?$|[周月日年][”"]?(?:则|分别)?[为是][：:]?\s*[“"]$/u
const THEME_AFTER =
  /^[”"’]?\s*(?:为|作为|是|的|这一|成为)?[^。；]{0,6}(?:主题|口号|标语)|^[”"’]?\s*$/u
const QUOTED_OF_YEAR = /(?:19|20)\d\d年(?:全国)?(?:“质量月”)?的?\s*[“"]$/u
/** The answer to a question about a year. */
const ANSWERED = /^\s*答\s*[：:]\s*[“"]$/u
export const SAYS_PLACE = /我[省市县区州局镇]|[全本各某][省市县区州]|地方|协会|学会|系统/u

/** The sentence gives the wording out as what a campaign has in that year. */
export function givesOut(
  { sentence }: YearClaim,
  text: string,
  from: number,
  to: number,
): boolean {
  const before = text.slice(Math.max(0, from - 60), from)
  const after = text.slice(to, to + 16)
  return (
    THEME_BEFORE.test(before) ||
    THEME_AFTER.test(after) ||
    QUOTED_OF_YEAR.test(before) ||
    ANSWERED.test(before) ||
    /主题/u.test(sentence)
  )
}
