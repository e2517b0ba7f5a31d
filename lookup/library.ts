// A library: the holdings, and the entries and index derived from them.
import type { Holdings } from '../data/schema.ts'
import type { Entry } from './types.ts'

export interface Library {
  holdings: Holdings
  entries: readonly Entry[]
}
