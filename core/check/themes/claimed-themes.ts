// The wordings of a paragraph that may be given out for a theme or slogan.
import { campaignsOfTheme, isOfYear } from '../../lookup/claims/index.ts'
import type { KnownCampaign } from '../../lookup/facts/index.ts'
import type { CheckIndex } from '../check-index.ts'
import type { PlacedParagraph } from '../text/reading.ts'

/** A wording that may be given out for a theme or slogan, in the folded paragraph. */
export interface Claimed {
  name: string
  start: number
  end: number
  /** The years and campaigns for which it is right. */
  isRight: (campaign: KnownCampaign, year: number) => boolean
  /** The campaigns whose wording it is. */
  of: readonly KnownCampaign[]
  whose: string | null
  isSlogan: boolean
}

/** Themes and slogans that stand word for word in the paragraph, the longest at each place. */
export function heldThemes({ paragraph }: PlacedParagraph, index: CheckIndex): Claimed[] {
  const { library } = index
  const exact = paragraph
    .alignments()
    .filter(
      ({ cost, wording }) =>
        cost === 0 && wording.isWhole && ['theme', 'slogan'].includes(wording.kind),
    )
  return exact
    .filter(
      (one) =>
        !exact.some(
          (other) =>
            other !== one &&
            other.text[0] <= one.text[0] &&
            one.text[1] <= other.text[1] &&
            other.text[1] - other.text[0] > one.text[1] - one.text[0],
        ),
    )
    .map(({ wording: { entry, folded }, text: [start, end] }) => ({
      name: folded,
      start,
      end,
      of: [
        ...campaignsOfTheme(entry, library.facts.campaigns),
        ...entry.places.flatMap(
          ({ campaign }) => library.facts.campaigns.of(campaign) ?? [],
        ),
      ],
      whose: null,
      isSlogan: entry.places.every(({ role }) => role !== 'theme'),
      isRight: (campaign, year) =>
        isOfYear(entry, 'theme', year, campaign, library.facts.campaigns) ||
        isOfYear(entry, 'slogan', year, campaign, library.facts.campaigns),
    }))
}

const SHORTEST_CLAIM = 6

/** False themes, and those of associations and places. */
export function knownClaims(text: string, { claimed }: CheckIndex): Claimed[] {
  if (text.length < SHORTEST_CLAIM) return []
  return [...claimed].flatMap(([name, claims]) => {
    const start = text.indexOf(name)
    if (start === -1) return []
    return claims.map(
      ({ campaign, year, whose, isSlogan }): Claimed => ({
        name,
        start,
        end: start + name.length,
        isRight: (_, told) => year !== null && told !== year,
        of: [campaign],
        whose,
        isSlogan,
      }),
    )
  })
}
