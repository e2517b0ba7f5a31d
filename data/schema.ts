// The one schema of everything the library holds. All types come from here.
import type { Campaign } from './schemas/campaign.ts'
import type {
  CentralBody,
  Department,
  Field,
  Predecessor,
  Term,
} from './schemas/glossary.ts'
import type { Notice } from './schemas/notice.ts'

export * from './schemas/campaign.ts'
export * from './schemas/glossary.ts'
export * from './schemas/notice.ts'
export { EARLIEST_YEAR, type Grade, type Source } from './schemas/values.ts'

/** Everything a library is made from. */
export interface Holdings {
  notices: readonly Notice[]
  departments: readonly Department[]
  /** By the id of the notice in which they stand. */
  terms: Readonly<Record<string, readonly Term[]>>
  fields: readonly Field[]
  campaigns: readonly Campaign[]
  predecessors: readonly Predecessor[]
  centralBodies: readonly CentralBody[]
}
