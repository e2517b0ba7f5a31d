// What is known: campaigns and how texts name them, and the facts of notices and years.
export { type Facts, factsOfPlace, noticeFacts, noticesOf, yearFacts } from './facts.ts'
export {
  campaignsIn,
  isPause,
  type KnownCampaign,
  type KnownCampaigns,
  knownCampaigns,
} from './known-campaigns.ts'
export type { NoticeFacts } from './notice-facts.ts'
export { type DepartmentRelation, type Related, relate } from './relations.ts'
