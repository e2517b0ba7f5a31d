// Adds the themes of years to the matches: those that were asked for (“2021年质量月主题”), and the right
// one where a wrong one is given for a year.

import { foldText } from '../../text/fold.ts'
import type { KnownCampaign, KnownCampaigns } from '../facts/index.ts'
import type { Entry, Match, Span, Statement } from '../types.ts'
import { isOfYear } from './theme-years.ts'

/**
 * The matches with the themes of the years that are asked for or misquoted. Wording that is
 * another year's theme comes first, then the theme of the year, then the rest.
 */
export function withThemesOfYears(
  found: readonly Match[],
  asked: readonly Match[],
  claims: readonly Statement[],
  { entries, campaigns }: { entries: readonly Entry[]; campaigns: KnownCampaigns },
): Match[] {
  const wrong = claims.filter((claim) => claim.type === 'wrong-theme')
  const themes = [
    ...wrong.flatMap(({ campaign, year, span }) => {
      const of = campaigns.of(campaign)
      return of ? themeOf(of, year, span, entries, campaigns) : []
    }),
    ...asked,
  ]
  // What stands there itself is shown as it stands, before what is only asked for.
  const standing = found.filter(
    ({ entry, confidence, span }) =>
      themes.some((theme) => theme.entry.id === entry.id) &&
      // What is merely like a wording that is claimed does not stand there.
      (confidence === 'same' ||
        !wrong.some((claim) => claim.span[0] <= span[0] && span[1] <= claim.span[1])),
  )
  const answers = [...standing, ...themes]
  const claimed = new Set(wrong.map(({ name }) => foldText(name)))
  const isClaimed = ({ entry }: Match): boolean => claimed.has(foldText(entry.text))
  const ordered = [...found.filter(isClaimed), ...answers, ...found]
  return ordered.filter(
    ({ entry }, at) => ordered.findIndex((other) => other.entry.id === entry.id) === at,
  )
}

/** The theme of a year; empty where it is not known. */
function themeOf(
  campaign: KnownCampaign,
  year: number,
  span: Span,
  entries: readonly Entry[],
  campaigns: KnownCampaigns,
): Match[] {
  const themes = entries.filter((entry) =>
    isOfYear(entry, 'theme', year, campaign, campaigns),
  )
  return themes.map((entry) => {
    const form = { text: entry.text, role: 'reference' } as const
    return { entry, form, confidence: 'related', agreement: 1, span }
  })
}
