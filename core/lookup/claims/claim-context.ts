// What every check of a claim is made with.
import type { Facts } from '../facts/index.ts'
import type { Selection } from '../selection.ts'
import type { ScopeAt } from './campaign-mentions.ts'
import type { YearSentence } from './year-sentences.ts'

/** The selection as read, the campaign at each of its places, and what is known. */
export interface ClaimContext {
  selection: Selection
  /** The sentences that speak of a campaign in a year. */
  sentences: readonly YearSentence[]
  /** The campaign that is spoken of at each place of the selection. */
  scopeAt: ScopeAt
  facts: Facts
}
