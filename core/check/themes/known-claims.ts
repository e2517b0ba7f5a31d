// Wordings that are known to be claimed falsely for a theme or slogan, and themes of associations and places.
import type { KnownCampaign } from '../../lookup/facts/index.ts'
import type { Library } from '../../lookup/index.ts'
import { foldText } from '../../text/fold.ts'

interface KnownClaim {
  campaign: KnownCampaign
  /** null where it is about the campaign as such. */
  year: number | null
  /** The association or place whose theme it is; null for a false one. */
  whose: string | null
  isSlogan: boolean
}

/** By the folded wording. */
export type KnownClaims = ReadonlyMap<string, readonly KnownClaim[]>

/** From the data of all campaigns; one wording may be claimed for several years. */
export function knownClaimsOf({ facts: { campaigns } }: Library): KnownClaims {
  const claims = new Map<string, KnownClaim[]>()
  const add = (wording: string, claim: KnownClaim): void => {
    const folded = foldText(wording)
    claims.set(folded, [...(claims.get(folded) ?? []), claim])
  }
  for (const campaign of campaigns.all) {
    const { knownWrong = [], notNational = [] } = campaign.data ?? {}
    for (const { claimed, year, about } of knownWrong)
      if (about === 'theme' || about === 'slogan')
        add(claimed, { campaign, year, whose: null, isSlogan: about === 'slogan' })
    for (const { theme, year, whose } of notNational)
      add(theme, { campaign, year, whose, isSlogan: false })
  }
  return claims
}
