// A library: the holdings, and the entries and index derived from them.

import { HOLDINGS } from '../../data/holdings.ts'
import READINGS from '../../data/pinyin.json' with { type: 'json' }
import type { Holdings, Notice } from '../../data/schema.ts'
import { type KnownCampaigns, knownCampaigns } from './facts/known-campaigns.ts'
import { entriesOf, withMore } from './index/entries.ts'
import type { GramIndex } from './index/gram-index.ts'
import { gramIndex } from './index/index-builder.ts'
import { type Spoken, spokenForms } from './index/pinyin.ts'
import { type SlipTable, slipTable } from './match/slips.ts'
import { type NameTable, nameTable } from './names/name-recognition.ts'
import type { Entry, Readings } from './types.ts'

export interface Library {
  holdings: Holdings
  campaigns: KnownCampaigns
  entries: readonly Entry[]
  index: GramIndex
  names: NameTable
  /** Made at the first lookup. */
  slips: () => SlipTable
  /** Made at the first query in Latin letters. */
  spoken: () => readonly Spoken[]
}

export interface More {
  /** Entries from elsewhere than the holdings. */
  entries?: readonly Entry[]
  /** Of these entries, see `readingsOf`; without them they are not found by their sound. */
  readings?: Readings
  /** Forms of all the entries that there are, where only some are given. */
  total?: number
}

export function libraryOf(holdings: Holdings, more: More = {}): Library {
  return assembled(holdings, entriesOf(holdings), more)
}

/** The library with more entries; the same wording from elsewhere is one entry with more places. */
export function withEntries(base: Library, more: More): Library {
  return assembled(base.holdings, base.entries, more)
}

function assembled(
  holdings: Holdings,
  held: readonly Entry[],
  { entries: more = [], readings = {}, total = 0 }: More,
): Library {
  const entries = more.length === 0 ? held : withMore(held, more)
  let spoken: readonly Spoken[] | null = null
  const index = gramIndex(entries, held.length, total)
  let slips: SlipTable | null = null
  return {
    holdings,
    campaigns: knownCampaigns(holdings),
    entries,
    index,
    names: nameTable(entries, holdings),
    slips: () => {
      slips ??= slipTable(index.forms)
      return slips
    },
    spoken: () => {
      spoken ??= spokenForms(entries, { ...READINGS, ...readings })
      return spoken
    },
  }
}

/** The library with these notices to read; their entries are not made. */
export function withNotices(library: Library, notices: readonly Notice[]): Library {
  const { holdings } = library
  const more = { ...holdings, notices: [...holdings.notices, ...notices] }
  return { ...library, holdings: more, campaigns: knownCampaigns(more) }
}

/** The library that comes with the extension. */
export function builtInLibrary(): Library {
  return libraryOf(HOLDINGS)
}
