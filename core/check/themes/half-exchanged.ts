// A theme of which one half is that of the year and the other is another one.

import { yearFacts } from '../../lookup/facts/index.ts'
import { foldText } from '../../text/fold.ts'
import { halvesOf } from '../../text/halves.ts'
import type { CheckIndex } from '../check-index.ts'
import { noticeProvenance } from '../provenance.ts'
import type { PlacedParagraph, Reading } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'
import { yearClaimAt } from './claimed-years.ts'
import { inWritersForm } from './wrong-themes.ts'

const HALF = '[\\p{Script=Han}《》]{4,14}'
const GAP = '[\\s\\u3000，,]{1,3}'
/** Two halves behind 主题, or in quotation marks before 为主题. */
const CALLED = [
  new RegExp(
    `主题(?:[是为系]|定为|确定为|已明确为)?\\s*[：:]?\\s*[“"]?(${HALF}${GAP}${HALF})(?=[”"。；，\\n]|$)`,
    'gu',
  ),
  new RegExp(`以[“"](${HALF}${GAP}${HALF})[”"]为主题`, 'gu'),
  new RegExp(
    `^\\s*(?:19|20)\\d\\d年\\s*[：:]\\s*[“"]?(${HALF}${GAP}${HALF})[”"]?\\s*$`,
    'gu',
  ),
]

/** Themes given out for a year of which exactly one half is right. */
export function halfExchangedThemes(
  placed: PlacedParagraph,
  reading: Reading,
  { library, wordings, claimed }: CheckIndex,
): FoundPlace[] {
  const { paragraph, start } = placed
  return CALLED.flatMap((pattern) => [...paragraph.readable.matchAll(pattern)]).flatMap(
    (match): FoundPlace[] => {
      const [whole, written = ''] = match
      const folded = foldText(written)
      if (wordings.packed.has(folded) || claimed.has(folded)) return []
      const from = match.index + whole.indexOf(written)
      const to = from + written.length
      const claim = yearClaimAt(placed, from, to, reading)
      for (const campaign of claim?.campaigns ?? []) {
        const facts = claim && yearFacts(campaign, claim.year, library.facts)
        if (!facts?.theme || !hasOneHalf(written, facts.theme.text)) continue
        const { text: theme, grade } = facts.theme
        const official = inWritersForm(theme, written)
        const { noticeId, year } = facts
        return [
          {
            start: from + start,
            end: to + start,
            severity: 'advice',
            message: { id: 'half-exchanged', values: { written, official } },
            suggestions: [official],
            provenance: noticeProvenance({
              noticeId,
              campaign: campaign.name,
              year,
              grade,
            }),
          },
        ]
      }
      return []
    },
  )
}

const OF_A_PLACE = /[省市县区州]/u

function hasOneHalf(written: string, theme: string): boolean {
  const own = halvesOf(written).map(foldText)
  const right = halvesOf(theme).map(foldText)
  if (right.length !== 2 || own.length !== 2) return false
  // 质量强省: what a place has made of the theme.
  if (OF_A_PLACE.test(written) && !OF_A_PLACE.test(theme)) return false
  return (own[0] === right[0]) !== (own[1] === right[1])
}
