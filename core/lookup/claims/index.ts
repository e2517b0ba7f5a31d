// What a text says of campaigns, years, counts and bodies, compared with what is known.
export {
  type CampaignSentence,
  campaignSentences,
  movedSentence,
  type ScopeAt,
  scopesOf,
} from './campaign-mentions.ts'
export { issuerListClaims } from './issuer-list-claims.ts'
export { mergeStatements } from './merge-statements.ts'
export { readClaims } from './read-claims.ts'
export { withThemesOfYears } from './right-themes.ts'
export { campaignsOfTheme, isOfYear } from './theme-years.ts'
export { claimedYear } from './year-sentences.ts'
